import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../server/src/platform/database/connect.ts';
import { migrate } from '../../server/src/platform/database/migrate.ts';
import type { Migration } from '../../server/src/platform/database/migration-files.ts';
import { cloneTemplate, createEmptyDatabase, type TestDatabase } from '../support/template-database.ts';

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});

const letters = migration(
  '20260101000000-letters.sql',
  'CREATE TABLE letters (id int); INSERT INTO letters VALUES (1);',
);
const stamps = migration('20260102000000-stamps.sql', 'CREATE TABLE stamps (id int)');
const broken = migration('20260103000000-broken.sql', 'CREATE TABLE half (id int); SELECT nonsense');

let database: TestDatabase;

beforeEach(async () => {
  database = await createEmptyDatabase();
});

afterEach(async () => {
  await database.drop();
});

const run = (...migrations: Migration[]): Promise<string[]> =>
  migrate({ address: database.address, migrations });

const tables = async (): Promise<string[]> => {
  const client = await connect(database.address);
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
};

describe('migrations', () => {
  test('run once, in order', async () => {
    expect(await run(letters)).toEqual([letters.name]);
    expect(await run(letters, stamps)).toEqual([stamps.name]);
    expect(await run(letters, stamps)).toEqual([]);

    expect(await tables()).toEqual(['letters', 'migrations', 'stamps']);
  });

  test('run once also when several processes start at the same moment', async () => {
    const ran = await Promise.all(Array.from({ length: 8 }, () => run(letters, stamps)));

    expect(ran.flat().sort()).toEqual([letters.name, stamps.name]);
  });

  test('that fail leave nothing behind, keep what went before and can be tried again', async () => {
    await expect(run(letters, broken)).rejects.toThrow(
      'The migration 20260103000000-broken.sql failed and left nothing behind: column "nonsense" does not exist.',
    );

    expect(await tables()).toEqual(['letters', 'migrations']);
    expect(await run(letters, stamps)).toEqual([stamps.name]);
  });

  test('that were edited after they ran stop the start', async () => {
    await run(letters);

    await expect(run(migration(letters.name, 'CREATE TABLE letters (id bigint)'))).rejects.toThrow(
      'The migration 20260101000000-letters.sql was edited after the database had it',
    );
  });

  test('of a newer program stop the start of an older one', async () => {
    await run(letters, stamps);

    await expect(run(letters)).rejects.toThrow(
      'The database is newer than this program (it has 20260102000000-stamps.sql)',
    );
  });

  test('of this program fill the template that every test file clones', async () => {
    const clone = await cloneTemplate();

    expect(await migrate({ address: clone.address })).toEqual([]);

    await clone.drop();
  });
});

describe('a database that cannot be used is refused in one line', () => {
  test.each([
    [
      'of an unknown name',
      { database: 'nowhere' },
      /^The database nowhere .* there is no such database; create it.*$/,
    ],
    [
      'at a socket where nobody listens',
      { host: '/tmp', port: 1 },
      /^The database .* nothing listens there.*$/,
    ],
    [
      'at a port where nobody listens',
      { host: '127.0.0.1', port: 1 },
      /^The database .* nothing listens there.*$/,
    ],
  ])('%s', async (_name, change, line) => {
    const address = { ...database.address, ...change };

    await expect(migrate({ address })).rejects.toThrow(line);
  });
});
