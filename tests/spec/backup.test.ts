import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Client } from 'pg';
import { backUp, type RestoreOptions, restore } from '../../server/src/platform/backup/index.ts';
import { connect, type DatabaseAddress } from '../../server/src/platform/database/index.ts';
import { eventually } from '../support/eventually.ts';
import { tableContents } from '../support/table-contents.ts';
import { cloneTemplate, createEmptyDatabase, type TestDatabase } from '../support/template-database.ts';
import { World } from '../support/world/index.ts';
import { logActor, note } from '../support/world/log-steps.ts';
import { plantUnit } from '../support/world/unit.ts';

const AT = new Date('2026-06-01T02:00:00.000Z');
const EVIDENCE = 'evidence/0197/photo.jpg';

let folder: string;
let file: string;
let dataDir: string;
let database: TestDatabase;
let sql: Client;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gb-backup-'));
  file = join(folder, 'backup.tar.gz');
  dataDir = join(folder, 'data');
  keep(EVIDENCE, 'a photo of the queue');
  database = await cloneTemplate();
  sql = await connect(database.address);
  await plantUnit(sql, 'thu', '2026-06-01');
});

afterEach(async () => {
  await sql.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const keep = (name: string, text: string): void => {
  mkdirSync(dirname(join(dataDir, name)), { recursive: true });
  writeFileSync(join(dataDir, name), text);
};

const makeBackup = () => backUp({ file, address: database.address, dataDir, at: AT });

const putBack = (more: Partial<RestoreOptions> = {}) =>
  restore({ file, address: database.address, dataDir, replace: false, at: AT, ...more });

const withClient = async <T>(address: DatabaseAddress, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = await connect(address);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Changes a byte run inside a whole, well-formed backup. */
const tamper = (from: string, to: string): void => {
  const bytes = gunzipSync(readFileSync(file)).toString('latin1');
  expect(bytes.includes(from)).toBe(true);
  writeFileSync(file, gzipSync(Buffer.from(bytes.replace(from, to), 'latin1')));
};

describe('a backup', () => {
  test('brings every row and file back into an empty database elsewhere', async () => {
    const before = await tableContents(sql, ['unit_heads']);
    await makeBackup();
    const elsewhere = await createEmptyDatabase();
    const otherDir = join(folder, 'other');

    const restored = await putBack({ address: elsewhere.address, dataDir: otherDir });

    expect(restored).toMatchObject({ files: 1, madeAt: AT.toISOString(), aside: null });
    expect(await withClient(elsewhere.address, (client) => tableContents(client, ['unit_heads']))).toEqual(
      before,
    );
    expect(readFileSync(join(otherDir, EVIDENCE), 'utf8')).toBe('a photo of the queue');
    await elsewhere.drop();
  });

  test('takes the place of what is there when that is said, and puts files that came later aside', async () => {
    const before = await tableContents(sql, ['unit_heads']);
    await makeBackup();
    await sql.query(`UPDATE units SET name = 'changed since'`);
    keep('evidence/0198/later.pdf', 'later');
    rmSync(join(dataDir, EVIDENCE));

    const { aside } = await putBack({ replace: true });

    expect(await tableContents(sql, ['unit_heads'])).toEqual(before);
    expect(readFileSync(join(dataDir, EVIDENCE), 'utf8')).toBe('a photo of the queue');
    expect(existsSync(join(dataDir, 'evidence/0198/later.pdf'))).toBe(false);
    expect(readFileSync(join(aside ?? '', 'evidence/0198/later.pdf'), 'utf8')).toBe('later');
  });

  test('is one cut: what is written meanwhile is in it whole or not at all', async () => {
    await sql.query('CREATE TABLE pairs_a (id int); CREATE TABLE pairs_b (id int)');
    await sql.query(
      'CREATE TABLE filler AS SELECT i, repeat(md5(i::text), 20) AS text FROM generate_series(1, 30000) i',
    );
    let isWriting = true;
    const writing = withClient(database.address, async (client) => {
      for (let id = 0; isWriting; id += 1) {
        await client.query(
          `BEGIN; INSERT INTO pairs_a VALUES (${id}); INSERT INTO pairs_b VALUES (${id}); COMMIT`,
        );
      }
    });

    const { rows } = await makeBackup();
    isWriting = false;
    await writing;

    expect(rows['filler']).toBe(30_000);
    expect(rows['pairs_a']).toBe(rows['pairs_b']);
  });

  test('is taken from a running server, and a follower from before the restore is told to start anew', async () => {
    const world = await World.begin();
    const justice = await world.person('justice');
    await note(world.app, logActor(world.unit, 'justice'));
    const { directory } = await justice.ask<{ directory: { cursor: string } }>('{ directory { cursor } }');
    await backUp({ file, address: world.address, dataDir: world.dataDir, at: AT });
    const board = await justice.follows(null, directory.cursor);
    await note(world.app, logActor(world.unit, 'justice'));
    await board.sees('Noted');

    await expect(putBack({ address: world.address, replace: true })).rejects.toThrow(
      'A giaoban server is running on this database: stop it, then restore.',
    );
    await world.restart(() => putBack({ address: world.address, replace: true }));

    const returned = await (await world.person('justice')).follows(null, directory.cursor);
    await eventually(() => expect(returned.batches.map(({ reset }) => reset)).toContain(true));
    await world.end();
  });
});

describe('nothing is lost', () => {
  test('a backup never writes over a file', async () => {
    writeFileSync(file, 'the last good backup');

    await expect(makeBackup()).rejects.toThrow(
      `${file} exists already: name another file, or move that one away.`,
    );

    expect(readFileSync(file, 'utf8')).toBe('the last good backup');
  });

  test('a database in use is not replaced unasked', async () => {
    await makeBackup();
    const before = await tableContents(sql);

    await expect(putBack()).rejects.toThrow(/^The database is not empty: .* --replace .*$/);

    expect(await tableContents(sql)).toEqual(before);
  });

  test.each([0.02, 0.5, 0.999])('a backup cut short after %d of it changes nothing', async (share) => {
    await makeBackup();
    truncateSync(file, Math.floor(readFileSync(file).length * share));

    await expectUntouched(/^.* is torn or is no backup: name another file\.$/);
  });

  test('a backup that lost a file changes nothing', async () => {
    await makeBackup();
    tamper('"files":1', '"files":2');

    await expectUntouched(/^.* is not whole: name another file\.$/);
  });

  test('rows that PostgreSQL refuses change nothing', async () => {
    await makeBackup();
    tamper('\t2026-06-01\t', '\t2026-66-01\t');

    await expectUntouched(/date\/time field value out of range/);
  });

  test('a file that is no backup changes nothing', async () => {
    writeFileSync(file, 'a letter');

    await expectUntouched(/^.* is torn or is no backup: name another file\.$/);
  });

  test('a backup of a newer program is left to that program', async () => {
    await makeBackup();
    tamper('20261122060000-foundation.sql', '20991122060000-foundation.sql');

    await expectUntouched(/newer or another program \(it has 20991122060000-foundation\.sql\)/);
  });

  const expectUntouched = async (refusal: RegExp): Promise<void> => {
    const before = await tableContents(sql);

    await expect(putBack({ replace: true })).rejects.toThrow(refusal);

    expect(await tableContents(sql)).toEqual(before);
    expect(readFileSync(join(dataDir, EVIDENCE), 'utf8')).toBe('a photo of the queue');
  };
});
