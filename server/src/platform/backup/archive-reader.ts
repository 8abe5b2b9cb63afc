import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';

/** One entry: its header, and its bytes in chunks. */
export type Entry = AsyncIterable<Buffer> & { header: Header; resume(): unknown };

/** The entries in their order; each must be read to its end before the next. Throws what the streams throw. */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const tar = extract();
  const reading = pipeline(createReadStream(file), createGunzip(), tar);
  reading.catch(() => {});
  // A streamx stream: its own types say nothing of the chunks.
  for await (const entry of tar as AsyncIterable<unknown>) yield entry as Entry;
  await reading;
}

export const readWhole = async (entry: Entry): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks);
};
