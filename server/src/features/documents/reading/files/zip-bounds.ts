import { inflateRawSync } from 'node:zlib';
import { UnreadableDocument } from './unreadable-document.ts';

/** The most XML that a document may hold once unpacked. 500 pages of Word are about 10 MB. */
const mostBytes = 16 * 1024 * 1024;
const mostEntries = 5000;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly offset: number;
}

/**
 * Refuses a .docx that would unpack to more than it should: what an entry says of its size may be a lie, so every
 * part of the text is inflated here once, against a bound, before a library gets to see the file. Also refused are
 * document type declarations: no Word file has one, an XML bomb needs one.
 */
export function checkZip(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(file);
  if (entries.some((entry) => entry.isEncrypted)) throw new UnreadableDocument('ENCRYPTED');
  if (!entries.some((entry) => /^word\/document\d*\.xml$/.test(entry.name)))
    throw new UnreadableDocument('WRONG_TYPE');
  let left = mostBytes;
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    const content = inflate(file, entry, left);
    left -= content.length;
    if (/<!(?:DOCTYPE|ENTITY)/i.test(content.toString('latin1'))) throw new UnreadableDocument('BROKEN');
  }
}

function readDirectory(file: Buffer): Entry[] {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > file.length) throw new UnreadableDocument('BROKEN');
  const count = file.readUInt16LE(end + 10);
  if (count > mostEntries) throw new UnreadableDocument('TOO_LARGE');
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) throw new UnreadableDocument('BROKEN');
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      packed: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function inflate(file: Buffer, entry: Entry, most: number): Buffer {
  if (entry.offset + 30 > file.length) throw new UnreadableDocument('BROKEN');
  const from =
    entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(from, from + entry.packed);
  if (entry.method === 0 && packed.length <= most) return packed;
  if (entry.method === 0 || most <= 0) throw new UnreadableDocument('TOO_LARGE');
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new UnreadableDocument(isTooLarge ? 'TOO_LARGE' : 'BROKEN');
  }
}
