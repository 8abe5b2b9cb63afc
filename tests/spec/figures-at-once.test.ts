import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countStatements } from '../support/count-statements.ts';
import { eventually } from '../support/eventually.ts';
import {
  beginCounting,
  type Counting,
  refusalOf,
  type SeenIndicator,
  type SeenPlanProgress,
} from '../support/world/figure-steps.ts';
import type { Actor, World } from '../support/world/index.ts';

let world: World;
let counting: Counting;
let police: Actor;
let north: Actor;
let plan: { id: string };
let indicator: SeenIndicator;

beforeAll(async () => {
  ({ world, counting, police, north } = await beginCounting());
});
afterAll(() => world.end());

const begin = async () => {
  ({ plan, indicator } = await counting.begun(police));
};
const dayOf = (index: number): string => `2026-05-${15 + index}`;

const statements = (work: () => Promise<unknown>) => countStatements(world.app, work);

describe('figures at once', () => {
  test('[F21] of two who write into the same cell one is taken, the other is shown it', async () => {
    await begin();
    const write = (person: Actor, value: number) =>
      counting.report(person, plan.id, 'north', [counting.cell(indicator, '2026-06-01', value)]).then(
        () => 'taken',
        async (error: unknown) => (await refusalOf(Promise.reject(error))).code,
      );

    const outcomes = await Promise.all([write(north, 3), write(police, 4), write(north, 5)]);

    expect(outcomes.sort()).toEqual(['STALE_VERSION', 'STALE_VERSION', 'taken']);
    expect(await counting.rowOf(north, plan.id, 'north')).toMatchObject({ version: 2 });
  });

  test('[F21] different cells of one locality, and hamlets of one commune, written at once all count', async () => {
    await begin();
    const admin = await world.person('admin');
    const hamlets = await Promise.all(
      [1, 2, 3].map((number) => counting.hamlet(admin, `ap-${number}`, `Ấp ${number}`, 'south')),
    );
    const split = { south: 30, ...Object.fromEntries(hamlets.map((id) => [id, 10])) };
    const cards = await counting.setTargets(
      police,
      await counting.saveIndicator(police, plan.id, { entry: 'DAILY' }),
      split,
    );

    await Promise.all([
      ...Array.from({ length: 12 }, (_, index) =>
        counting.report(index % 2 === 0 ? north : police, plan.id, 'north', [
          counting.cell(indicator, dayOf(index), index + 1),
        ]),
      ),
      ...hamlets.flatMap((hamlet, number) =>
        [0, 1, 2].map((index) =>
          counting.report(police, plan.id, hamlet, [counting.cell(cards, dayOf(index), number + 1)]),
        ),
      ),
    ]);

    expect((await counting.rowOf(north, plan.id, 'north')).done).toBe(78);
    const { progress } = await counting.progress(north, plan.id);
    const commune = progress.find(
      (row) => row.indicatorId === cards.id && row.localityId === world.unit.locality['south'],
    );
    expect(commune).toMatchObject({ done: 18, daily: [6, 6, 6], version: 10 });
  });

  test('[F22] progress is read in as many statements for a hundred localities as for two, and is one cut', async () => {
    await begin();
    const read = () => counting.progress(north, plan.id);
    await read();
    const forTwo = await statements(read);
    await world.sql.query(
      `INSERT INTO localities (id, unit_id, slug, name, kind, parent_id)
       SELECT gen_random_uuid(), unit_id, 'nhieu-' || n, 'Xã ' || n, 'COMMUNE', parent_id
       FROM localities, generate_series(1, 100) n WHERE id = $1`,
      [world.unit.locality['north']],
    );
    await world.sql.query(
      `INSERT INTO locality_progress (id, unit_id, plan_id, indicator_id, locality_id, target, daily, done, last_day, forecast)
       SELECT gen_random_uuid(), l.unit_id, $1, $2, l.id, 100, '[1, 2, null, 3]', 6, '2026-05-18',
         '{"asOf": "2026-05-18", "known": false}'
       FROM localities l WHERE l.slug LIKE 'nhieu-%'`,
      [plan.id, indicator.id],
    );

    const forMany = await statements(read);

    const { progress } = await read();
    expect(progress).toHaveLength(102);
    // The server's own look for midnight may fall into it.
    expect(forMany).toBeLessThanOrEqual(forTwo + 1);
    expect(forTwo).toBeLessThanOrEqual(10);
    expect(progress.filter(({ done }) => done === 6)).toHaveLength(100);
    const cell = [counting.cell(indicator, '2026-06-01', 3)];
    const forOneCell = await statements(() => counting.report(north, plan.id, 'north', cell));
    const cells = Array.from({ length: 15 }, (_, index) => counting.cell(indicator, dayOf(index), 2));
    const forManyCells = await statements(() => counting.report(police, plan.id, 'south', cells));
    expect(forManyCells).toBeLessThanOrEqual(forOneCell + 1);
  });

  test('[F22] what the feed brings after the cut builds just what is read later', async () => {
    await begin();
    const before = await counting.progress(police, plan.id);
    const following = await police.follows(plan.id, before.cursor);
    const reports = Array.from({ length: 8 }, (_, index) =>
      counting.report(index % 2 === 0 ? north : police, plan.id, index % 2 === 0 ? 'north' : 'south', [
        counting.cell(indicator, dayOf(index), index),
      ]),
    );
    await Promise.all(reports);
    await counting.report(
      north,
      plan.id,
      'north',
      [counting.cell(indicator, dayOf(0), 9, { baseVersion: 1 })],
      {
        reason: 'Đếm lại',
      },
    );
    await counting.keepDay(police, 'lockDay', plan.id, dayOf(0));
    await counting.saveIndicator(police, plan.id);
    await counting.setTargets(police, indicator, { south: 60 }, { reason: 'Giao thêm' });
    await following.sees('TargetSet');

    const after = await counting.progress(police, plan.id);
    const built = new Map<string, unknown>(recordsOf(before));
    for (const { state } of await eventsAfter(before.cursor, after.cursor)) built.set(state.id, state);

    expect(Object.fromEntries(built)).toEqual(Object.fromEntries(recordsOf(after)));
    await eventually(async () =>
      expect(following.types.filter((type) => type === 'FiguresReported')).toHaveLength(9),
    );
    const [correction] = following.events.filter(({ detail }) => detail['reason'] === 'Đếm lại');
    expect(correction?.detail).toMatchObject({
      days: [dayOf(0)],
      corrections: [{ day: dayOf(0), from: 0, to: 9 }],
    });
  });
});

const recordsOf = ({ indicators, progress, days }: SeenPlanProgress) =>
  [...indicators, ...progress, ...days].map((record) => [record.id, record] as const);

interface SeenState {
  readonly id: string;
}

/** The states that the log brings between two cursors, as a board would get them. */
async function eventsAfter(after: string, until: string): Promise<{ state: SeenState }[]> {
  const found: { state: SeenState }[] = [];
  let cursor = after;
  while (cursor !== until) {
    const { eventsAfter: batch } = await police.ask<{
      eventsAfter: { to: string; events: Record<string, SeenState | null>[] };
    }>(
      `query ($planId: ID!, $after: Cursor!) { eventsAfter(planId: $planId, after: $after, waitMs: 0) { to events {
        indicator { id planId name unit entry position startsOn dueOn targetTotal endedOn version }
        progress { id planId indicatorId localityId target done daily lastDay reportedAt reportedBy version
          forecast { asOf known pace paceNeeded finishOn finishEarly finishLate slackDays lateChance } }
        figureDay { id planId day locked lockedBy lockedAt remindedAt version } } } }`,
      { planId: plan.id, after: cursor },
    );
    for (const event of batch.events) {
      const state = event['indicator'] ?? event['progress'] ?? event['figureDay'];
      if (state) found.push({ state });
    }
    cursor = batch.to;
  }
  return found;
}
