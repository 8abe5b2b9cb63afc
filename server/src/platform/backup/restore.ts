import type { Client } from 'pg';
import {
  connect,
  type DatabaseAddress,
  type Migration,
  readMigrations,
  runMigration,
} from '../database/index.ts';
import { listTables, quoted } from './catalogue.ts';
import type { Begin, End } from './contents.ts';
import { load } from './load.ts';
import { BackupRefusal } from './refusal.ts';
import { type StagedFiles, stageFiles } from './staged-files.ts';
import { type Verified, verify } from './verify.ts';

export type RestoreOptions = {
  file: string;
  address: DatabaseAddress;
  dataDir: string;
  /** Said by hand: what the database holds now gives way to the backup. */
  replace: boolean;
  at: Date;
};

export type Restored = End & { madeAt: string; aside: string | null };

const assertKnown = (begin: Begin, own: Migration[]): void => {
  const known = new Map(own.map(({ name, checksum }) => [name, checksum]));
  const strange = begin.migrations.find(({ name, checksum }) => known.get(name) !== checksum);
  if (strange === undefined) return;
  throw new BackupRefusal(
    `The backup was made by a newer or another program (it has ${strange.name}): restore it with that one.`,
  );
};

const assertAlone = async (client: Client): Promise<void> => {
  const { rowCount } = await client.query(
    `SELECT FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'giaoban' AND pid <> pg_backend_pid()`,
  );
  if (rowCount === 0) return;
  throw new BackupRefusal('A giaoban server is running on this database: stop it, then restore.');
};

const hasRows = async (client: Client): Promise<boolean> => {
  for (const { name } of await listTables(client)) {
    const { rowCount } = await client.query(`SELECT FROM ${quoted(name)} LIMIT 1`);
    if (rowCount !== 0) return true;
  }
  return false;
};

const rebuild = async (
  client: Client,
  verified: Verified,
  own: Migration[],
  options: RestoreOptions,
  files: StagedFiles,
) => {
  const had = new Set(verified.begin.migrations.map(({ name }) => name));
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
  for (const migration of own.filter(({ name }) => had.has(name))) await runMigration(client, migration);
  await load(client, options.file, verified, files);
  // A cursor from before the restore would match again once the head has passed it.
  await client.query('UPDATE unit_heads SET epoch = gen_random_uuid()');
  for (const migration of own.filter(({ name }) => !had.has(name))) await runMigration(client, migration);
};

const restoreOn = async (client: Client, verified: Verified, own: Migration[], options: RestoreOptions) => {
  const files = stageFiles(options.dataDir, options.at.toISOString().replaceAll(/[-:.]/g, ''));
  try {
    await client.query('BEGIN');
    await rebuild(client, verified, own, options, files);
    files.place();
    await client.query('COMMIT');
    return files.tidy();
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    files.discard();
  }
};

/**
 * Puts a backup in the place of the database and its files, in one transaction: it is all there, or nothing changed.
 * @throws BackupRefusal, DatabaseRefusal in one line.
 */
export const restore = async (options: RestoreOptions): Promise<Restored> => {
  const verified = await verify(options.file);
  const own = readMigrations();
  assertKnown(verified.begin, own);
  const client = await connect(options.address);
  try {
    await assertAlone(client);
    if (!options.replace && (await hasRows(client))) {
      throw new BackupRefusal(
        'The database is not empty: back it up first, then restore with --replace to put the backup in its place.',
      );
    }
    const aside = await restoreOn(client, verified, own, options);
    return { ...verified.end, madeAt: verified.begin.at, aside };
  } finally {
    await client.end();
  }
};
