import { UnreadableDocument } from './unreadable-document.ts';

/** RTF, pictures, programs, other archives. */
const otherKinds = [
  '{\\rtf',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u007fELF',
  'MZ',
  'Rar!',
  '7z\u00bc',
  '\u001f\u008b',
];

export type FileKind = 'PDF' | 'DOCX' | 'TEXT';

/** What a file is by its first bytes; its name is not believed. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new UnreadableDocument('EMPTY');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'PDF';
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'DOCX';
  // One container holds old Word files and every encrypted one of the new.
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new UnreadableDocument('OLD_WORD');
  if (otherKinds.some((mark) => head.startsWith(mark))) throw new UnreadableDocument('WRONG_TYPE');
  return 'TEXT';
}
