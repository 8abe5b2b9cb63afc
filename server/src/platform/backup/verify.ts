import { existsSync } from 'node:fs';
import { type Entry, entriesOf, readWhole } from './archive-reader.ts';
import {
  BEGIN,
  type Begin,
  END,
  type End,
  FILES,
  readBegin,
  readEnd,
  readSequences,
  SEQUENCES,
  type Sequences,
  TABLES,
} from './contents.ts';
import { BackupRefusal } from './refusal.ts';

export type Verified = { begin: Begin; sequences: Sequences; end: End };

type Seen = Partial<Verified> & { rows: Map<string, number>; files: number };

const NEWLINE = 10;

/** COPY text ends every row with a newline and escapes those within. */
const countRows = async (entry: Entry): Promise<number> => {
  let rows = 0;
  for await (const chunk of entry) {
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) rows += 1;
  }
  return rows;
};

export const tableOf = (name: string): string => name.slice(TABLES.length, name.lastIndexOf('/'));

const look = async (entry: Entry, file: string, seen: Seen): Promise<void> => {
  const { name } = entry.header;
  if (name === BEGIN) seen.begin = readBegin(await readWhole(entry), file);
  else if (name === SEQUENCES) seen.sequences = readSequences(await readWhole(entry), file);
  else if (name === END) seen.end = readEnd(await readWhole(entry), file);
  else if (name.startsWith(TABLES)) {
    const table = tableOf(name);
    seen.rows.set(table, (seen.rows.get(table) ?? 0) + (await countRows(entry)));
  } else {
    if (name.startsWith(FILES)) seen.files += 1;
    entry.resume();
  }
};

const isWhole = ({ end, rows, files }: Seen): boolean =>
  end !== undefined &&
  end.files === files &&
  Object.entries(end.rows).every(([table, count]) => (rows.get(table) ?? 0) === count);

const read = async (file: string): Promise<Seen> => {
  const seen: Seen = { rows: new Map(), files: 0 };
  try {
    for await (const entry of entriesOf(file)) await look(entry, file, seen);
    return seen;
  } catch (error) {
    if (error instanceof BackupRefusal) throw error;
    throw new BackupRefusal(`${file} is torn or is no backup: name another file.`);
  }
};

/** Reads the backup once from end to end before anything is touched. @throws BackupRefusal */
export const verify = async (file: string): Promise<Verified> => {
  if (!existsSync(file)) throw new BackupRefusal(`${file} is not there: name the file of a backup.`);
  const seen = await read(file);
  const { begin, sequences, end } = seen;
  if (begin === undefined || sequences === undefined || end === undefined || !isWhole(seen)) {
    throw new BackupRefusal(`${file} is not whole: name another file.`);
  }
  return { begin, sequences, end };
};
