import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { connect, currentOwner } from '../../server/src/platform/database/index.ts';
import { runTool, ServerProcess } from '../support/server-process.ts';
import { plantUnit } from '../support/world/unit.ts';

// Processes of their own, one after the other: slow where others work too.
jest.setTimeout(180_000);

let folder: string;
let settings: { DATA_DIR: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gb-commands-'));
  settings = { DATA_DIR: join(folder, 'data') };
});

afterEach(async () => {
  await ServerProcess.endAll();
  rmSync(folder, { recursive: true, force: true });
});

const backup = (file: string) =>
  runTool('server/tools/backup.mjs', [file], { INIT_CWD: folder, ...settings });

const restore = (...args: string[]) =>
  runTool('server/tools/restore.mjs', args, { INIT_CWD: folder, ...settings });

/** What the running server's database holds, through the socket that it announces. */
const atRunning = async <T>(work: (sql: Awaited<ReturnType<typeof connect>>) => Promise<T>): Promise<T> => {
  const address = currentOwner(settings.DATA_DIR)?.connection;
  if (address === undefined) throw new Error('no server runs there');
  const sql = await connect(address);
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
};

const unitNames = () =>
  atRunning(async (sql) => (await sql.query('SELECT name FROM units')).rows.map(({ name }) => name));

describe('npm run backup and npm run restore', () => {
  test('save a running server and bring it back after it was stopped', async () => {
    const server = await ServerProcess.start(settings);
    await atRunning((sql) => plantUnit(sql, 'thu', '2026-06-01'));
    writeFileSync(join(settings.DATA_DIR, 'evidence.txt'), 'kept');

    const saved = await backup('good.tar.gz');
    const whileRunning = await restore('good.tar.gz', '--replace');
    await atRunning((sql) => sql.query(`UPDATE units SET name = 'spoilt'`));
    await server.end();
    const unasked = await restore('good.tar.gz');
    const restored = await restore('good.tar.gz', '--replace');
    await ServerProcess.start(settings);

    expect(saved).toEqual({
      code: 0,
      said: expect.stringMatching(/backed up to .*good\.tar\.gz: \d+ rows of \d+ tables, 1 files\n$/),
    });
    expect(whileRunning).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^giaoban: The data folder .* is in use by process \d+: stop that one first.*\n$/,
      ),
    });
    expect(unasked).toEqual({
      code: 1,
      said: expect.stringMatching(/^giaoban: The database is not empty: .*\n$/),
    });
    expect(restored).toEqual({
      code: 0,
      said: expect.stringMatching(/^giaoban: restored the backup of .*\n$/),
    });
    expect(await unitNames()).toEqual(['Huyện thu']);
    expect(readFileSync(join(settings.DATA_DIR, 'evidence.txt'), 'utf8')).toBe('kept');
  });

  test('save a stopped server, and fill a new data folder', async () => {
    const server = await ServerProcess.start(settings);
    await atRunning((sql) => plantUnit(sql, 'thu', '2026-06-01'));
    await server.end();

    const saved = await backup('good.tar.gz');
    settings = { DATA_DIR: join(folder, 'new machine') };
    const restored = await restore('good.tar.gz');
    await ServerProcess.start(settings);

    expect([saved.code, restored.code]).toEqual([0, 0]);
    expect(await unitNames()).toEqual(['Huyện thu']);
  });

  test('say in one line what is wrong', async () => {
    expect(await backup('x.tar.gz')).toEqual({
      code: 1,
      said: expect.stringMatching(
        /^giaoban: There is no database in .*: set DATA_DIR or DATABASE_URL as the server has it\.\n$/,
      ),
    });
    expect(await restore('nowhere.tar.gz')).toEqual({
      code: 1,
      said: expect.stringMatching(/nowhere\.tar\.gz is not there: name the file of a backup\.\n$/),
    });
    expect(existsSync(settings.DATA_DIR)).toBe(false);
    expect(await restore()).toEqual({
      code: 2,
      said: 'giaoban: usage: npm run restore -- FILE [--replace]\n',
    });
  });
});
