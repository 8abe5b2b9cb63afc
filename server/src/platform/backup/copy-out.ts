import type { Client } from 'pg';
import { to } from 'pg-copy-streams';
import type { ArchiveWriter } from './archive-writer.ts';
import { columnList, quoted } from './catalogue.ts';
import { TABLES, type TableContents } from './contents.ts';

const PIECE_BYTES = 4 * 1024 * 1024;

const pieceName = (table: string, index: number): string =>
  `${TABLES}${table}/${String(index).padStart(5, '0')}`;

/** One table into the archive, piece by piece: memory stays bounded however many rows there are. Answers with the rows. */
export const copyOut = async (
  client: Client,
  table: TableContents,
  archive: ArchiveWriter,
): Promise<number> => {
  const stream = client.query(to(`COPY ${quoted(table.name)} (${columnList(table.columns)}) TO STDOUT`));
  let held: Buffer[] = [];
  let size = 0;
  let index = 0;
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    await archive.add(pieceName(table.name, index), Buffer.concat(held));
    held = [];
    size = 0;
    index += 1;
  };
  for await (const chunk of stream) {
    held.push(chunk);
    size += chunk.length;
    if (size >= PIECE_BYTES) await flush();
  }
  await flush();
  return stream.rowCount;
};
