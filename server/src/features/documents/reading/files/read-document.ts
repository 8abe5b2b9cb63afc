import { decodeText } from './decode-text.ts';
import { kindOfFile } from './file-kind.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** The text of a file as the reader reads it; throws UnreadableDocument. To be run where memory and time are bounded. */
export async function readDocument(bytes: Uint8Array): Promise<string> {
  const kind = kindOfFile(bytes);
  const text =
    kind === 'PDF' ? await readPdf(bytes) : kind === 'DOCX' ? await readDocx(bytes) : decodeText(bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableDocument('EMPTY');
  return text;
}
