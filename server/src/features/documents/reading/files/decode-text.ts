import { UnreadableDocument } from './unreadable-document.ts';

/** The text of a plain file: UTF-8, UTF-16 with its mark, or the Vietnamese code page of old Windows. */
export function decodeText(bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new UnreadableDocument('WRONG_TYPE');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1258').decode(bytes);
  }
}
