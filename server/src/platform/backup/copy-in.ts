import { once } from 'node:events';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { columnList, quoted } from './catalogue.ts';
import type { TableContents } from './contents.ts';

export type CopyIn = { table: string; write(chunk: Buffer): Promise<void>; end(): Promise<void> };

/** Rows into one table, as they come. What PostgreSQL refuses is thrown by the next call. */
export const copyIn = (client: Client, { name, columns }: TableContents): CopyIn => {
  const stream = client.query(from(`COPY ${quoted(name)} (${columnList(columns)}) FROM STDIN`));
  const failed = new Promise<never>((_resolve, reject) => stream.once('error', reject));
  failed.catch(() => {});
  return {
    table: name,
    write: async (chunk) => {
      if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), failed]);
    },
    end: async () => {
      const finished = once(stream, 'finish');
      finished.catch(() => {});
      stream.end();
      await Promise.race([finished, failed]);
    },
  };
};
