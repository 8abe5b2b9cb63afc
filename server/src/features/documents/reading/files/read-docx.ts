import { htmlToText } from './html-to-text.ts';
import { UnreadableDocument } from './unreadable-document.ts';
import { checkZip } from './zip-bounds.ts';

/** The text of a .docx: paragraphs on lines of their own, list marks written out, table cells between borders. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  checkZip(bytes);
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        ignoreEmptyParagraphs: false,
      },
    );
    return htmlToText(value);
  } catch {
    throw new UnreadableDocument('BROKEN');
  }
}
