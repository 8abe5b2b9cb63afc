import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import { type Actor, World } from '../support/world/index.ts';
import { logActor, movedCursor, note } from '../support/world/log-steps.ts';

interface Batch {
  from: string;
  to: string;
  reset: boolean;
  events: { seq: number; type: string; operationId: string | null }[];
}

const POLL = `query ($planId: ID, $after: Cursor!, $waitMs: Int) {
  eventsAfter(planId: $planId, after: $after, waitMs: $waitMs) { from to reset events { seq type operationId } }
}`;

const poll = async (
  actor: Actor,
  after: string,
  planId: string | null = null,
  waitMs = 0,
): Promise<Batch> => {
  const { eventsAfter } = await actor.ask<{ eventsAfter: Batch }>(POLL, { planId, after, waitMs });
  return eventsAfter;
};

/** A cursor that no follower has: the answer tells where the head is. */
const headCursor = async (actor: Actor): Promise<string> => (await poll(actor, 'none')).to;

describe('the feed', () => {
  let world: World;
  let justice: Actor;
  beforeAll(async () => {
    world = await World.begin();
    justice = await world.person('justice');
  });
  afterAll(() => world.end());

  const writer = () => logActor(world.unit, 'police');

  test('[L1] a follower gets what was missed and what is new on one path, in order, nothing twice', async () => {
    const start = await headCursor(justice);
    const missed = await note(world.app, writer());
    const board = await justice.follows(null, start);
    await eventually(() => expect(board.events).toHaveLength(1));

    const fresh = await note(world.app, writer());
    await eventually(() => expect(board.events).toHaveLength(2));

    expect(board.events.map((event) => event.operationId)).toEqual([missed, fresh]);
    expect(board.batches.map((batch) => batch.from)).toEqual([
      start,
      ...board.batches.slice(0, -1).map((batch) => batch.to),
    ]);
  });

  test('[L2] sixteen writers at once leave a log without holes that every follower sees whole', async () => {
    const planId = randomUUID();
    const start = await headCursor(justice);
    const boards = await Promise.all([1, 2, 3].map(() => justice.follows(planId, start)));

    const written = await Promise.all(
      Array.from({ length: 16 }, async () => {
        const ids: string[] = [];
        for (let n = 0; n < 10; n += 1) ids.push(await note(world.app, writer(), { planId }));
        return ids;
      }),
    );

    for (const board of boards) {
      await eventually(() => expect(board.events).toHaveLength(160));
      const seqs = board.events.map((event) => event.seq);
      expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
      expect(new Set(board.events.map((event) => event.operationId))).toEqual(new Set(written.flat()));
    }
    const { rows } = await world.sql.query(
      'SELECT count(*)::int AS n, max(seq)::int AS top FROM events WHERE unit_id = $1',
      [world.unit.id],
    );
    expect(rows[0].n).toBe(rows[0].top);
  });

  test('[L3] the same operation sent twice, also at once, is done once', async () => {
    const start = await headCursor(justice);
    const operationId = randomUUID();

    await Promise.all([1, 2, 3].map(() => note(world.app, writer(), { operationId })));
    await note(world.app, writer(), { operationId });

    expect((await poll(justice, start)).events).toHaveLength(1);
  });

  test('[L4] a cursor of another epoch, of other rights, above the head or unreadable is told to start anew', async () => {
    const head = await headCursor(justice);

    const answers = await Promise.all([
      poll(justice, movedCursor(head, { epoch: randomUUID() })),
      poll(justice, movedCursor(head, { rights: 7 })),
      poll(justice, movedCursor(head, { seq: 1_000_000 })),
      poll(justice, 'not a cursor'),
    ]);

    expect(answers.map((answer) => answer.reset)).toEqual([true, true, true, true]);
    expect((await poll(justice, head)).reset).toBe(false);
  });

  test('[L5] an event reaches only those who hold one of its tags', async () => {
    const start = await headCursor(justice);
    await note(world.app, writer(), { audience: ['desk'] });
    const chair = await world.person('chair');

    expect((await poll(justice, start)).events).toHaveLength(0);
    expect((await poll(chair, start)).events).toHaveLength(1);
  });

  test('[L6] a plan is followed without the other plans, and another unit sees nothing', async () => {
    const [planId, otherPlan] = [randomUUID(), randomUUID()];
    const stranger = await world.person('justice', world.otherUnit);
    const [start, strangersStart] = [await headCursor(justice), await headCursor(stranger)];

    await note(world.app, writer(), { planId });
    await note(world.app, writer(), { planId: otherPlan });

    expect((await poll(justice, start, planId)).events).toHaveLength(1);
    expect((await poll(stranger, strangersStart, planId)).events).toHaveLength(0);
  });

  test('[L7] a long-poll waits for the next event and answers with it', async () => {
    const start = await headCursor(justice);

    const waiting = poll(justice, start, null, 10_000);
    await note(world.app, writer());

    expect((await waiting).events).toHaveLength(1);
  });

  test('[L11] a long-poll of somebody whose rights change is answered at once, with nothing that came by the old ones', async () => {
    const [admin, chair] = [await world.person('admin'), await world.person('chair')];
    const start = await headCursor(chair);
    const waiting = poll(chair, start, null, 20_000);
    // Answered after the poll that was sent before it has begun to wait.
    await chair.ask('{ me { username } }');
    const from = performance.now();

    await admin.does(
      'saveMember',
      'MemberInput',
      {
        id: world.unit.member['chair'],
        baseVersion: 1,
        username: 'chair',
        fullName: 'Người chair',
        agencyId: world.unit.agency['committee'],
        role: 'OBSERVER',
      },
      'account { username }',
    );

    expect(await waiting).toEqual({ from: start, to: start, reset: false, events: [] });
    expect(performance.now() - from).toBeLessThan(10_000);
    expect((await poll(chair, start)).reset).toBe(true);
  });

  test('[L8] a restored backup has another epoch, and whoever follows is told to start anew', async () => {
    const board = await justice.follows(null, await headCursor(justice));

    await world.sql.query('UPDATE unit_heads SET epoch = gen_random_uuid() WHERE unit_id = $1', [
      world.unit.id,
    ]);

    await eventually(() => expect(board.batches.at(-1)?.reset).toBe(true));
  });
});
