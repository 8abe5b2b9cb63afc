import type { Client } from 'pg';
import type { DatabaseAddress } from './address.ts';
import { connect } from './connect.ts';
import { type Migration, readMigrations } from './migration-files.ts';
import { mayPass } from './patience.ts';
import { DatabaseRefusal, messageOf } from './refusal.ts';

export type MigrateOptions = {
  address: DatabaseAddress;
  migrations?: Migration[];
  onProgress?: (line: string) => void;
};

type Applied = { name: string; checksum: string };

/** Any number, but the same in every version: it keeps two starting processes from migrating at once. */
const LOCK = 4_170_514_285_196;

const TABLE = `CREATE TABLE IF NOT EXISTS migrations (
  name text PRIMARY KEY,
  checksum text NOT NULL,
  applied_at timestamptz NOT NULL
)`;

const assertKnown = (applied: Applied[], migrations: Migration[]): void => {
  const own = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const newer = applied.find(({ name }) => !own.has(name));
  if (newer !== undefined) {
    throw new DatabaseRefusal(
      `The database is newer than this program (it has ${newer.name}): start the newer program, or restore a backup from before.`,
    );
  }
  const edited = applied.find(({ name, checksum }) => own.get(name) !== checksum);
  if (edited !== undefined) {
    throw new DatabaseRefusal(
      `The migration ${edited.name} was edited after the database had it: put the file back and write a new migration instead.`,
    );
  }
};

/** One step inside the caller's transaction. */
export const runMigration = async (client: Client, { name, sql, checksum }: Migration): Promise<void> => {
  // The first step of all finds no table to be written down in.
  await client.query(TABLE);
  await client.query(sql);
  await client.query('INSERT INTO migrations VALUES ($1, $2, $3)', [name, checksum, new Date()]);
};

const apply = async (client: Client, migration: Migration): Promise<void> => {
  try {
    await client.query('BEGIN');
    await runMigration(client, migration);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new DatabaseRefusal(
      `The migration ${migration.name} failed and left nothing behind: ${messageOf(error)}.`,
      mayPass(error),
    );
  }
};

const migrateLocked = async (client: Client, options: Required<MigrateOptions>): Promise<string[]> => {
  await client.query(TABLE);
  const { rows: applied } = await client.query<Applied>(
    'SELECT name, checksum FROM migrations ORDER BY name',
  );
  assertKnown(applied, options.migrations);
  const done = new Set(applied.map(({ name }) => name));
  const due = options.migrations.filter(({ name }) => !done.has(name));
  for (const migration of due) {
    options.onProgress(`migrating the database: ${migration.name}`);
    await apply(client, migration);
  }
  return due.map(({ name }) => name);
};

/**
 * Brings the database up to this program, each step in a transaction of its own; answers with the names of the steps.
 * @throws DatabaseRefusal in one line: unreachable, too old, newer than the program, edited or failing step.
 */
export const migrate = async ({
  address,
  migrations = readMigrations(),
  onProgress = () => {},
}: MigrateOptions): Promise<string[]> => {
  const client = await connect(address);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await migrateLocked(client, { address, migrations, onProgress });
  } finally {
    // The lock ends with the session.
    await client.end();
  }
};
