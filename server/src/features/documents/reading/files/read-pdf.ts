import type { Header } from '../tables/fragments.ts';
import { layOutPage } from './lay-out-page.ts';
import type { PlacedText } from './placed-text.ts';
import { UnreadableDocument } from './unreadable-document.ts';

const mostPages = 600;

/** The text layer of a PDF, page by page, columns held apart by blanks and tables of tasks written cell by cell. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    const isLocked = error instanceof Error && /password|encrypt/i.test(`${error.name} ${error.message}`);
    throw new UnreadableDocument(isLocked ? 'ENCRYPTED' : 'BROKEN');
  });
  if (document.numPages > mostPages) throw new UnreadableDocument('TOO_LARGE');
  const pages: string[] = [];
  let open: Header | null = null;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number).catch(() => null);
    const content = await page?.getTextContent().catch(() => null);
    const pieces = (content?.items ?? []).flatMap((item) => ('str' in item ? (placed(item) ?? []) : []));
    const laidOut = layOutPage(pieces, open);
    open = laidOut.open;
    pages.push(laidOut.text);
    page?.cleanup();
  }
  const text = pages.join('\n\f');
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 15 * document.numPages) throw new UnreadableDocument('SCANNED');
  return text;
}

interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Upright text only: a stamp across the page is turned. */
function placed(item: PdfItem): PlacedText | null {
  const [scale = 0, slant = 0, , , x = 0, y = 0] = item.transform;
  if (item.str.trim() === '' || Math.abs(slant) > Math.abs(scale) * 0.2) return null;
  return { text: item.str, x0: x, x1: x + item.width, y: -y, size: Math.abs(scale) || 10 };
}
