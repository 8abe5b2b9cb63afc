import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { isRunning } from '../support/embedded-postgres-process.ts';
import { eventually } from '../support/eventually.ts';
import { FaultProxy } from '../support/faults/fault-proxy.ts';
import { runTool, ServerProcess } from '../support/server-process.ts';
import { createEmptyDatabase } from '../support/template-database.ts';

// Processes of their own, one after the other: slow where others work too.
jest.setTimeout(180_000);

const toolsFolder = join(import.meta.dirname, '..', '..', 'server', 'tools');

let folder: string;
let settings: Record<string, string>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gb-start-'));
  settings = { DATA_DIR: join(folder, 'data'), DEMO: '0', PORT: '0', LOG_LEVEL: 'error' };
});

afterEach(async () => {
  await ServerProcess.endAll();
  rmSync(folder, { recursive: true, force: true });
});

const start = (): Promise<ServerProcess> => ServerProcess.start(settings);

/** A start that must not succeed: how it ended, and all that it said. */
const refusedStart = (more: Record<string, string>) =>
  runTool('server/tools/start.mjs', [], { ...settings, ...more });

const postmaster = (): number =>
  Number(readFileSync(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

const takePort = async (): Promise<{ port: number; holder: Server }> => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const address = holder.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, holder };
};

describe('npm start', () => {
  test('is ready on one port, and a stop ends it and its database in order', async () => {
    const running = await start();
    const answer = await fetch(`${running.url}/readyz`);
    const database = postmaster();

    expect(answer.status).toBe(200);
    expect(await running.end('SIGTERM')).toBe(0);
    expect(isRunning(database)).toBe(false);
  });

  test('starts again after kill -9, and the database of before is gone', async () => {
    const first = await start();
    const database = postmaster();
    await first.end('SIGKILL');

    const second = await start();

    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
    await eventually(() => expect(isRunning(database)).toBe(false));
  });

  test('refuses a second start on the same folder in one line, and the first goes on', async () => {
    const first = await start();

    const second = await refusedStart({});

    expect(second.code).toBe(1);
    expect(second.said).toMatch(
      /^giaoban: The data folder .* is in use by process \d+: stop that one first.*\n$/,
    );
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  });

  test('says in one line that its port is taken, and leaves no database behind', async () => {
    const { port, holder } = await takePort();

    const { code, said } = await refusedStart({ PORT: String(port) });
    holder.close();

    expect(code).toBe(1);
    expect(said.trim().split('\n').at(-1)).toMatch(new RegExp(`^giaoban: port ${port} is taken; .*$`));
    await eventually(() => expect(() => postmaster()).toThrow());
  });

  test('[L25] waits for a database that is not there yet', async () => {
    const database = await createEmptyDatabase();
    const { host, port, user } = database.address;
    let comers = 0;
    const line = await FaultProxy.before(() => {
      comers += 1;
      return comers > 3 ? { path: join(host, `.s.PGSQL.${port}`) } : null;
    });
    const url = `postgres://${user}@127.0.0.1:${line.port}/${database.address.database}`;

    const running = await ServerProcess.start({ ...settings, DATABASE_URL: url });

    expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
    expect(running.lastWords()).toContain('waiting for the database');
    expect(await running.end('SIGTERM')).toBe(0);
    await line.end();
    await database.drop();
  });

  test.each([
    ['a setting that is wrong', { PORT: 'four' }, /^giaoban: PORT is "four"; allowed: .*\n$/],
    [
      'an address that is none',
      { DATABASE_URL: 'mysql://giaoban:secret@x/y' },
      /^giaoban: DATABASE_URL is "mysql:\/\/giaoban:\*\*\*@x\/y"; allowed: .*\n$/,
    ],
    [
      'a database that nobody serves',
      { DATABASE_URL: 'postgres://giaoban:secret@127.0.0.1:1/giaoban', DATABASE_WAIT: '0' },
      /^giaoban: The database giaoban at 127\.0\.0\.1:1 cannot be reached: nothing listens there; .*\n$/,
    ],
  ])('says in one line that there is %s', async (_name, more, line) => {
    const { code, said } = await refusedStart(more);

    expect(code).toBe(1);
    expect(said).toMatch(line);
    expect(said).not.toContain('secret');
  });

  test.each([
    ['18.20.4', false],
    ['20.19.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('on Node %s runs: %s', async (version, runs) => {
    const { refusalOfNode } = await import(join(toolsFolder, 'node-version.mjs'));

    expect(refusalOfNode(version)).toEqual(runs ? null : expect.stringContaining(`found ${version}`));
  });
});
