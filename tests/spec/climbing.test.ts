import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClimbingService } from '../../server/src/features/blockers/index.ts';
import type { Blocker } from '../../server/src/platform/graphql/generated/schema.ts';
import { type Actor, plantPlan, type TestPlan, World } from '../support/world/index.ts';

const FIELDS = 'id state step answerBy version path { kind step toStep by }';

let world: World;
let plan: TestPlan;
let north: Actor;
let qlhc: Actor;
beforeAll(async () => {
  world = await World.begin();
  plan = await plantPlan(world.sql, world.unit, world.clock.now().toISOString());
  north = await world.person('north');
  qlhc = await world.person('qlhc');
});
afterAll(() => world.end());

const raise = (planted = plan): Promise<Blocker> =>
  north.does<Blocker>(
    'raiseBlocker',
    'RaiseBlockerInput',
    {
      planId: planted.id,
      assignmentId: planted.assignment['north'],
      kind: 'POWER',
      severity: 'HIGH',
      text: 'Mất điện',
    },
    FIELDS,
  );
const look = async (id: string): Promise<Blocker> => {
  const query = `query ($id: ID!) { blocker(id: $id) { ${FIELDS} } }`;
  return (await north.ask<{ blocker: Blocker }>(query, { id })).blocker;
};
const step = (operation: string, blocker: Blocker, text: string): Promise<Blocker> =>
  qlhc.does(
    operation,
    'BlockerStepInput',
    { blockerId: blocker.id, baseVersion: blocker.version, text },
    FIELDS,
  );
const climbs = () => world.app.nest.get(ClimbingService).climbOverdue();

describe('past the response deadline', () => {
  test('[B5] it climbs by itself, once, however many processes look; at the top it stays', async () => {
    const { board } = await north.ask<{ board: { cursor: string } }>(
      'query ($id: ID!) { board(planId: $id) { cursor } }',
      { id: plan.id },
    );
    const following = await north.follows(plan.id, board.cursor);
    const { id } = await raise();

    world.clock.advance({ hours: 23 });
    await climbs();
    expect((await look(id)).step).toBe(0);
    world.clock.advance({ hours: 1 });
    await Promise.all([climbs(), climbs(), climbs()]);

    expect(await following.sees('BlockerClimbed')).toMatchObject({ actor: null, subjectId: id });
    const climbed = await look(id);
    expect(climbed).toMatchObject({ state: 'RAISED', step: 1 });
    expect(climbed.path.at(-1)).toEqual({ kind: 'CLIMBED', step: 0, toStep: 1, by: null });
    expect(following.types.filter((type) => type === 'BlockerClimbed')).toHaveLength(1);

    world.clock.advance({ days: 3 });
    await climbs();
    world.clock.advance({ days: 3 });
    await climbs();
    expect(await look(id)).toMatchObject({ step: 2, answerBy: null });
  });

  test('[B5] a step that asked back, one that guided, and a plan that was closed climb no more', async () => {
    const closedPlan = await plantPlan(world.sql, world.unit, world.clock.now().toISOString());
    const asked = await step('askBackBlocker', await raise(), 'Từ mấy giờ?');
    const guided = await step('guideBlocker', await raise(), 'Mượn máy nổ');
    const left = await raise(closedPlan);
    await world.sql.query(`UPDATE plans SET state = 'CLOSED' WHERE id = $1`, [closedPlan.id]);

    world.clock.advance({ days: 9 });
    await climbs();

    for (const blocker of [asked, guided, left]) expect(await look(blocker.id)).toEqual(blocker);
  });
});
