import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { connect, type DatabaseAddress } from '../database/index.ts';
import { type ArchiveWriter, openArchive } from './archive-writer.ts';
import { isMigrated, listMigrations, listSequences, listTables } from './catalogue.ts';
import { BEGIN, END, type End, FILES, newBegin, SEQUENCES } from './contents.ts';
import { copyOut } from './copy-out.ts';
import { listKeptFiles } from './kept-files.ts';
import { BackupRefusal } from './refusal.ts';

export type BackupOptions = { file: string; address: DatabaseAddress; dataDir: string; at: Date };

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const writeTables = async (client: Client, archive: ArchiveWriter, at: Date): Promise<End['rows']> => {
  const tables = await listTables(client);
  const migrations = await listMigrations(client);
  await archive.add(BEGIN, json(newBegin({ at: at.toISOString(), migrations, tables })));
  await archive.add(SEQUENCES, json(await listSequences(client)));
  const rows: End['rows'] = {};
  for (const table of tables) rows[table.name] = await copyOut(client, table, archive);
  return rows;
};

/** After the tables: what they name was stored before they were read. */
const writeFiles = async (archive: ArchiveWriter, dataDir: string): Promise<number> => {
  let count = 0;
  for (const name of listKeptFiles(dataDir)) {
    if (await archive.addFile(`${FILES}${name}`, join(dataDir, name))) count += 1;
  }
  return count;
};

const writeAll = async (client: Client, archive: ArchiveWriter, options: BackupOptions): Promise<End> => {
  // One snapshot for all tables, while the server goes on writing.
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const rows = await writeTables(client, archive, options.at);
  await client.query('COMMIT');
  const end: End = { rows, files: await writeFiles(archive, options.dataDir) };
  await archive.add(END, json(end));
  await archive.finish();
  return end;
};

/**
 * The whole database and the files of DATA_DIR in one file; the server may run meanwhile.
 * @throws BackupRefusal, DatabaseRefusal in one line; the file is there whole or not at all.
 */
export const backUp = async (options: BackupOptions): Promise<End> => {
  if (existsSync(options.file)) {
    throw new BackupRefusal(`${options.file} exists already: name another file, or move that one away.`);
  }
  const client = await connect(options.address);
  const archive = openArchive(options.file);
  try {
    if (!(await isMigrated(client)))
      throw new BackupRefusal('The database is empty: there is nothing to back up.');
    return await writeAll(client, archive, options);
  } catch (error) {
    await archive.abandon();
    throw error;
  } finally {
    await client.end();
  }
};
