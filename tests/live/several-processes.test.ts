import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { RunningApp } from '../../server/src/app.ts';
import { MidnightService } from '../../server/src/features/units/index.ts';
import { socketCodes } from '../../server/src/live/index.ts';
import { PostgresHints } from '../../server/src/live/postgres-hints.ts';
import { createLogger } from '../../server/src/platform/logging/index.ts';
import { eventually } from '../support/eventually.ts';
import { FaultProxy } from '../support/faults/fault-proxy.ts';
import { photo } from '../support/files.ts';
import { type Actor, plantPlan, World } from '../support/world/index.ts';
import { logActor, note } from '../support/world/log-steps.ts';

const HEAD = '{ eventsAfter(after: "none", waitMs: 0) { to } }';

describe('several server processes on one database', () => {
  let world: World;
  let other: RunningApp;
  let here: Actor;
  let there: Actor;
  beforeAll(async () => {
    world = await World.begin();
    other = await world.another();
    here = await world.person('justice');
    there = world.reaching(other, here);
  });
  afterAll(() => world.end());

  const writer = () => logActor(world.unit, 'police');
  const headCursor = async (actor: Actor): Promise<string> =>
    (await actor.ask<{ eventsAfter: { to: string } }>(HEAD)).eventsAfter.to;
  const listeners = async (): Promise<number[]> => {
    const { rows } = await world.sql.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'giaoban hints' ORDER BY pid`,
    );
    return rows.map(({ pid }) => pid);
  };

  /** Milliseconds from a write on one process until a follower of the other has it. */
  const wayAcross = async (): Promise<number> => {
    const board = await there.follows(null, await headCursor(there));
    const from = performance.now();
    const operationId = await note(world.app, writer());
    await eventually(() => expect(board.events.map((event) => event.operationId)).toContain(operationId));
    await board.stop();
    return performance.now() - from;
  };

  test('[L20] what is written on one process reaches followers of the other by a hint, before any look at the heads', async () => {
    const ways: number[] = [];
    // One that waited for the look of once a second would take the whole second each time: they follow on one another.
    for (let n = 0; n < 6; n += 1) ways.push(await wayAcross());

    expect(ways.toSorted((a, b) => a - b)[2]).toBeLessThan(500);
    expect(await listeners()).toHaveLength(2);
  });

  test('[L21] with the listening connections cut it comes by the look at the heads, and each process listens again', async () => {
    const before = await listeners();
    const board = await there.follows(null, await headCursor(there));

    await world.sql.query('SELECT pg_terminate_backend(pid) FROM unnest($1::int[]) AS pid', [before]);
    const operationId = await note(world.app, writer());

    await eventually(() => expect(board.events.map((event) => event.operationId)).toContain(operationId));
    await eventually(async () => {
      const after = await listeners();
      expect(after).toHaveLength(2);
      expect(after.filter((pid) => before.includes(pid))).toEqual([]);
    });
  });

  test('[L21] what is no hint is overheard', async () => {
    const board = await there.follows(null, await headCursor(there));

    await world.sql.query(
      `SELECT pg_notify('giaoban_hints', said) FROM unnest(ARRAY['no hint', '7', '[7]', '[[null, null]]']) AS said`,
    );
    const operationId = await note(world.app, writer());

    await eventually(() => expect(board.events.map((event) => event.operationId)).toContain(operationId));
    await board.stop();
  });

  test('[L21] a listening connection that is half open is found out by asking, and replaced', async () => {
    const { database, host, port, user } = world.address;
    const line = await FaultProxy.before(() => ({ path: `${host}/.s.PGSQL.${port}` }));
    const heard: number[] = [];
    const throughLine = { host: '127.0.0.1', port: line.port, user, database };
    const hints = new PostgresHints(
      world.app.nest.get(DataSource),
      throughLine,
      createLogger('silent'),
      100,
      200,
    );
    await hints.onApplicationBootstrap();
    const forget = hints.listen(({ seq }) => heard.push(seq));
    const dead = line.links;

    for (const link of dead) link.goDead();
    await eventually(() => expect(line.links.length).toBeGreaterThan(dead.length));
    await eventually(async () => {
      heard.length = 0;
      await note(world.app, writer());
      await eventually(() => expect(heard).not.toEqual([]), 500);
    });

    forget();
    await hints.onApplicationShutdown();
    await line.end();
  });

  test('[L3] an operation sent to both processes at once, and again later, is done once and answered alike', async () => {
    const start = await headCursor(here);
    const input = { id: world.unit.locality['north'], baseVersion: 1, slug: 'north', name: 'Xã Bắc mới' };
    const more = { kind: 'COMMUNE', parentId: world.unit.locality['district'], operationId: randomUUID() };
    const admin = await world.person('admin');
    const adminThere = world.reaching(other, admin);
    const save = (by: Actor) =>
      by.does('saveLocality', 'LocalityInput', { ...input, ...more }, 'name version');

    const answers = [
      ...(await Promise.all([save(admin), save(adminThere), save(admin)])),
      await save(adminThere),
    ];

    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ name: 'Xã Bắc mới', version: 2 })));
    // The last answer may have come from the process that heard of it first: the other has it with the next hint.
    const { eventsAfter } = await there.ask<{ eventsAfter: { events: { type: string }[] } }>(
      'query ($after: Cursor!) { eventsAfter(after: $after, waitMs: 5000) { events { type } } }',
      { after: start },
    );
    expect(eventsAfter.events.map(({ type }) => type)).toEqual(['LocalityChanged']);
  });

  test('[I5] who signs out on one process loses the boards on the other', async () => {
    const youth = await world.person('youth');
    const youthThere = world.reaching(other, youth);
    const board = await youthThere.follows(null, await headCursor(youthThere));

    await youth.ask('mutation { signOut }');

    await eventually(() => expect(board.closedWith).toBe(socketCodes.rightsChanged));
    await expect(youthThere.follows(null, await headCursor(there))).rejects.toThrow('socket closed');
  });

  test('[L28] a session, a file sent to one process and its contents are the same on the other', async () => {
    const plan = await plantPlan(world.sql, world.unit, world.clock.now().toISOString());
    const north = await world.person('north');
    const northThere = world.reaching(other, north);
    const form = new FormData();
    form.append('file', new Blob([Uint8Array.from(await photo(40, 40))]), 'a.jpg');
    const sent = await fetch(`${north.url}/documents/uploads`, {
      method: 'POST',
      headers: { cookie: north.cookie },
      body: form,
    });
    const { id: uploadId } = (await sent.json()) as { id: string };

    const { url } = await northThere.does<{ url: string }>(
      'addEvidence',
      'EvidenceInput',
      { uploadId, taskId: plan.taskId, confirmNoPersonalData: true },
      'url',
    );

    const files = await Promise.all(
      [north, northThere].map((by) => fetch(`${by.url}${url}`, { headers: { cookie: by.cookie } })),
    );
    expect(files.map(({ status }) => status)).toEqual([200, 200]);
    const [one, another] = await Promise.all(files.map((file) => file.text()));
    expect(one).toBe(another);
  });

  test('[A10] both looking for midnight at once begin the day once', async () => {
    const board = await there.follows(null, await headCursor(there));
    world.clock.advance({ days: 1 });

    await Promise.all([world.app, other].map((app) => app.nest.get(MidnightService).beginDays()));

    await board.sees('DayBegan');
    const { rows } = await world.sql.query(
      `SELECT count(*)::int AS told FROM events WHERE type = 'DayBegan' AND unit_id = $1`,
      [world.unit.id],
    );
    expect(rows).toEqual([{ told: 1 }]);
  });
});
