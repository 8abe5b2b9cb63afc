import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

/** Why a zip was not opened: broken, encrypted, or larger inside than allowed. */
export class ZipRefusal extends Error {
  readonly reason: 'BROKEN' | 'ENCRYPTED' | 'TOO_LARGE';

  constructor(reason: ZipRefusal['reason']) {
    super(`zip refused: ${reason}`);
    this.reason = reason;
  }
}

export interface ZipEntry {
  /** As written in the archive, with forward slashes. */
  readonly name: string;
  /** Inflates the entry; counts against the archive's bound. @throws ZipRefusal */
  read(): Promise<Buffer>;
}

export interface ZipBounds {
  readonly entries: number;
  /** Bytes of all entries together as they come out, whatever the archive says of itself. */
  readonly inflated: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const longestComment = 65_557;
const stored = 0;
const deflated = 8;

const broken = () => new ZipRefusal('BROKEN');

const findEndOfDirectory = (zip: Buffer): number => {
  const lowest = Math.max(0, zip.length - longestComment);
  for (let at = zip.length - 22; at >= lowest; at -= 1) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw broken();
};

/** Where an entry's bytes begin: after its own header, whose lengths differ from the directory's. */
const contentStart = (zip: Buffer, header: number): number => {
  if (zip.readUInt32LE(header) !== LOCAL_ENTRY) throw broken();
  return header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
};

const readBounded = async (bytes: Buffer, method: number, left: number): Promise<Buffer> => {
  if (method === stored) {
    if (bytes.length > left) throw new ZipRefusal('TOO_LARGE');
    return bytes;
  }
  if (method !== deflated) throw broken();
  try {
    return await inflate(bytes, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? new ZipRefusal('TOO_LARGE')
      : broken();
  }
};

/** The directory of a zip in memory. Nothing is inflated before it is asked for, and never more than `bounds`. */
export const zipEntries = (zip: Buffer, bounds: ZipBounds): ZipEntry[] => {
  try {
    return readDirectory(zip, bounds);
  } catch (error) {
    // Offsets that point outside the file.
    throw error instanceof RangeError ? broken() : error;
  }
};

const readDirectory = (zip: Buffer, bounds: ZipBounds): ZipEntry[] => {
  const end = findEndOfDirectory(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > bounds.entries) throw new ZipRefusal('TOO_LARGE');
  const budget = { left: bounds.inflated };
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken();
    const isEncrypted = (zip.readUInt16LE(at + 8) & 1) === 1;
    if (isEncrypted) throw new ZipRefusal('ENCRYPTED');
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      zip.readUInt16LE(at + field),
    ) as [number, number, number];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    const start = contentStart(zip, zip.readUInt32LE(at + 42));
    if (start + size > zip.length) throw broken();
    entries.push({
      name,
      read: async () => {
        const content = await readBounded(zip.subarray(start, start + size), method, budget.left);
        budget.left -= content.length;
        return content;
      },
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
};
