import type { Client } from 'pg';
import { entriesOf } from './archive-reader.ts';
import { quoted } from './catalogue.ts';
import { type Begin, FILES, type Sequences, TABLES } from './contents.ts';
import { type CopyIn, copyIn } from './copy-in.ts';
import { liftForeignKeys } from './foreign-keys.ts';
import { BackupRefusal } from './refusal.ts';
import type { StagedFiles } from './staged-files.ts';
import { tableOf } from './verify.ts';

const openTable = (client: Client, begin: Begin, name: string): CopyIn => {
  const table = begin.tables.find((candidate) => candidate.name === name);
  if (table === undefined)
    throw new BackupRefusal(`The backup holds rows of ${name}, which it does not describe.`);
  return copyIn(client, table);
};

const loadEntries = async (client: Client, file: string, begin: Begin, files: StagedFiles): Promise<void> => {
  let open: CopyIn | null = null;
  for await (const entry of entriesOf(file)) {
    const { name } = entry.header;
    const table = name.startsWith(TABLES) ? tableOf(name) : null;
    if (open !== null && open.table !== table) {
      await open.end();
      open = null;
    }
    if (table !== null) {
      open ??= openTable(client, begin, table);
      for await (const chunk of entry) await open.write(chunk);
    } else if (name.startsWith(FILES)) await files.add(entry);
    else entry.resume();
  }
};

const setSequences = async (client: Client, sequences: Sequences): Promise<void> => {
  for (const { name, value, isCalled } of sequences) {
    await client.query('SELECT setval($1::regclass, $2, $3)', [quoted(name), value, isCalled]);
  }
};

/** Fills the freshly made tables, inside the caller's transaction. */
export const load = async (
  client: Client,
  file: string,
  { begin, sequences }: { begin: Begin; sequences: Sequences },
  files: StagedFiles,
): Promise<void> => {
  const putBack = await liftForeignKeys(client);
  await loadEntries(client, file, begin, files);
  await putBack();
  await setSequences(client, sequences);
};
