import { randomBytes } from 'node:crypto';
import { type DatabaseAddress, urlOf } from '../../server/src/platform/database/address.ts';
import { connect } from '../../server/src/platform/database/connect.ts';
import { migrate } from '../../server/src/platform/database/migrate.ts';

export type TestDatabase = {
  address: DatabaseAddress;
  /** The same for a server in a process of its own: its DATABASE_URL. */
  url: string;
  drop(): Promise<void>;
};

type Template = { server: DatabaseAddress; name: string };

/** Global setup and the test files are different processes: the environment is what they share. */
const VARIABLE = 'GIAOBAN_TEST_TEMPLATE';

const newName = (kind: string): string => `giaoban_${kind}_${randomBytes(6).toString('hex')}`;

const run = async (server: DatabaseAddress, sql: string): Promise<void> => {
  const client = await connect(server);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

const dropper = (server: DatabaseAddress, name: string) => () =>
  run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);

/** Migrates once for the whole run. */
export const makeTemplate = async (server: DatabaseAddress): Promise<{ drop(): Promise<void> }> => {
  const name = newName('template');
  await run(server, `CREATE DATABASE ${name}`);
  await migrate({ address: { ...server, database: name } });
  process.env[VARIABLE] = JSON.stringify({ server, name } satisfies Template);
  return { drop: dropper(server, name) };
};

const template = (): Template => {
  const text = process.env[VARIABLE];
  if (text === undefined)
    throw new Error('No template database: this test belongs to spec, live or journeys.');
  return JSON.parse(text);
};

const create = async (build: (name: string) => string): Promise<TestDatabase> => {
  const { server } = template();
  const name = newName('test');
  await run(server, build(name));
  const address = { ...server, database: name };
  return { address, url: urlOf(address), drop: dropper(server, name) };
};

/** A migrated database of its own for one test file, in a few milliseconds; drop it in `afterAll`. */
export const cloneTemplate = (): Promise<TestDatabase> =>
  create((name) => `CREATE DATABASE ${name} TEMPLATE ${template().name}`);

/** For what tests the migrations themselves, or a restore. */
export const createEmptyDatabase = (): Promise<TestDatabase> =>
  create((name) => `CREATE DATABASE ${name} TEMPLATE template0`);
