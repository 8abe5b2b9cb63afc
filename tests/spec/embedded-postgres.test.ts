import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { chooseAccount } from '../../server/src/platform/database/embedded/account.ts';
import { findBinaries } from '../../server/src/platform/database/embedded/binaries.ts';
import { createDataFolder } from '../../server/src/platform/database/embedded/data-folder.ts';
import {
  type Account,
  EmbeddedProcess,
  isRunning,
  removeTemporaryFolders,
  temporaryFolder,
} from '../support/embedded-postgres-process.ts';
import { eventually } from '../support/eventually.ts';

// Processes of their own, one after the other: slow where others work too.
jest.setTimeout(180_000);

const start = EmbeddedProcess.start;

let pristine: string;

beforeAll(async () => {
  pristine = mkdtempSync(join(tmpdir(), 'gb-pristine-'));
  await (await EmbeddedProcess.start(pristine)).kill('SIGTERM');
});

afterAll(() => rmSync(pristine, { recursive: true, force: true }));

/** A folder that had its first start: a copy takes a tenth of the time. */
const startedBefore = (): string => {
  const dataDir = temporaryFolder();
  spawnSync('cp', ['-a', join(pristine, 'postgres'), dataDir]);
  return dataDir;
};

const refusalOf = async (dataDir: string): Promise<string> => (await start(dataDir)).answer.refusal ?? '';

afterEach(async () => {
  await EmbeddedProcess.endAll();
  removeTemporaryFolders();
});

describe('a start', () => {
  test('finds what was committed before the last stop, and sorts and folds Vietnamese text', async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    await first.query(`CREATE TABLE kept AS SELECT 'Ô Lâm' AS name`);
    await first.kill('SIGTERM');

    const second = await start(dataDir);

    expect(await second.query('SELECT upper(name) AS name FROM kept')).toEqual([{ name: 'Ô LÂM' }]);
    expect(await second.query('SHOW fsync')).toEqual([{ fsync: 'on' }]);
  });

  test('after an interrupted first start begins anew', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'postgres.new', 'base'), { recursive: true });

    const embedded = await start(dataDir);

    expect(await embedded.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(readdirSync(dataDir)).not.toContain('postgres.new');
  });

  test('takes a data folder whose path is too long for a socket', async () => {
    const dataDir = join(temporaryFolder(), 'thư-mục-dài'.repeat(10));

    const embedded = await start(dataDir);

    expect(Buffer.byteLength(embedded.connection.host)).toBeLessThan(80);
    expect(await embedded.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('accounts', () => {
  test.each([
    ['that everybody may enter', 0o755],
    ['under a parent of mode 0700', 0o700],
  ])('a data folder %s is served, also to root', async (_name, mode) => {
    const parent = temporaryFolder();
    chmodSync(parent, mode);

    const embedded = await start(join(parent, 'data'));

    expect(await embedded.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('root serves a folder under the 0700 folder of a third account', async () => {
    const parent = temporaryFolder();
    if (process.getuid?.() === 0) chownSync(parent, 1234, 1234);

    const embedded = await start(join(parent, 'data'));

    expect(await embedded.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('root serves it also with the programs under a 0700 folder of its own', () => {
    const parent = temporaryFolder();
    if (process.getuid?.() === 0) chownSync(parent, 1234, 1234);
    const closed = temporaryFolder();
    spawnSync('cp', ['-a', join(dirname(findBinaries().initdb), '..'), closed]);
    const programs = join(closed, 'native', 'bin');
    const binaries = { initdb: join(programs, 'initdb'), postgres: join(programs, 'postgres') };
    const folder = join(parent, 'postgres');

    const account = chooseAccount(binaries, parent, folder);
    createDataFolder(binaries, account, folder, 'fast');

    expect(readFileSync(join(folder, 'PG_VERSION'), 'utf8')).toBe('18\n');
  });

  test('an ordinary account serves its own folder', async () => {
    const dataDir = temporaryFolder();
    const ordinary = ordinaryAccount();
    if (ordinary.account !== undefined) chownSync(dataDir, ordinary.account.uid, ordinary.account.gid);

    const embedded = await start(dataDir, ordinary.command, ordinary.account);

    expect(await embedded.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('kill -9', () => {
  test('of the server process ends PostgreSQL too', async () => {
    const embedded = await start(startedBefore());
    const { postmaster } = embedded;

    await embedded.kill('SIGKILL');

    await eventually(() => expect(isRunning(postmaster)).toBe(false));
  });

  test('of the server process, and a start at once: it waits for the one before', async () => {
    const dataDir = startedBefore();
    const first = await start(dataDir);
    await first.query('CREATE TABLE kept AS SELECT 1 AS one');
    await first.kill('SIGKILL');

    const second = await start(dataDir);

    expect(await second.query('SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  test('of everything loses nothing that was committed', async () => {
    const dataDir = startedBefore();
    const first = await start(dataDir);
    await first.query('CREATE TABLE kept AS SELECT 1 AS one');
    await first.killEverything();

    const second = await start(dataDir);

    expect(await second.query('SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  test('of everything, and its numbers given to other processes since: the next start is not fooled', async () => {
    const dataDir = startedBefore();
    const first = await start(dataDir);
    await first.killEverything();
    const stranger = process.pid;
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${stranger}\n`);
    writeFileSync(join(first.connection.host, '.s.PGSQL.5432.lock'), `${stranger}\n`);
    writeFileSync(
      join(dataDir, 'postgres.lock'),
      JSON.stringify({ pid: stranger, startedAt: 'another day' }),
    );

    const second = await start(dataDir);

    expect(await second.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('of PostgreSQL alone: it comes back by itself at the same address', async () => {
    const embedded = await start(startedBefore());
    await embedded.query('CREATE TABLE kept AS SELECT 1 AS one');

    process.kill(embedded.postmaster, 'SIGKILL');

    await eventually(async () => expect(await embedded.query('SELECT one FROM kept')).toEqual([{ one: 1 }]));
  });
});

describe('one line that says what to do', () => {
  test('for a second start on the same folder, and the first goes on', async () => {
    const dataDir = startedBefore();
    const first = await start(dataDir);

    const refusal = await refusalOf(dataDir);

    expect(refusal).toBe(
      `The data folder ${dataDir} is in use by process ${first.child.pid}: stop that one first, or set another DATA_DIR for this start.`,
    );
    expect(await first.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('for a folder that is no database', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'letter.txt'), 'not a database');

    const refusal = await refusalOf(dataDir);

    expect(refusal).toMatch(/^The database in .* is damaged \(no PG_VERSION\): move that folder away.*$/);
  });

  test('for a database of another release', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');

    const refusal = await refusalOf(dataDir);

    expect(refusal).toMatch(/^The database in .* was made by PostgreSQL 15, this program brings 18: .*$/);
  });

  test.each([
    ['is missing', (file: string) => rmSync(file)],
    ['is cut short', (file: string) => truncateSync(file, 100)],
  ])('for a database whose control file %s', async (_name, damage) => {
    const dataDir = startedBefore();
    damage(join(dataDir, 'postgres', 'global', 'pg_control'));

    const refusal = await refusalOf(dataDir);

    expect(refusal).toMatch(/^The database in .* does not start \(.*\): if it is damaged, .*$/);
  });

  test('for a data folder whose path is a file', async () => {
    const file = join(temporaryFolder(), 'data');
    writeFileSync(file, '');

    expect(await refusalOf(file)).toMatch(/^The data folder .* cannot be used: .*$/);
  });
});

/** Root lends the test an account; where that one may not read this checkout, it is root's own under another number. */
const ordinaryAccount = (): { command: string[]; account?: Account } => {
  if (process.getuid?.() !== 0) return { command: [] };
  const account = { uid: 65534, gid: 65534 };
  const here = fileURLToPath(import.meta.url);
  const mayRead = spawnSync('test', ['-r', here], account).status === 0;
  return mayRead ? { command: [], account } : { command: ['unshare', '--user', '--map-user=65534', '--'] };
};
