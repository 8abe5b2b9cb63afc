import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { OldSessions } from '../../server/src/features/identity/old-sessions.ts';
import { Operations } from '../../server/src/live/index.ts';
import { plantPlan, type TestPlan, World } from '../support/world/index.ts';

let world: World;
let plan: TestPlan;
beforeAll(async () => {
  world = await World.begin();
  plan = await plantPlan(world.sql, world.unit, world.clock.now().toISOString());
});
afterAll(() => world.end());

const forget = () => world.app.nest.get(Operations).forget();

describe('what was answered', () => {
  beforeEach(() => world.clock.advance({ hours: 1 }));

  /** Signs in anew each time: sessions end sooner than answers are forgotten. */
  const raise = async (operationId: string): Promise<{ id: string }> => {
    const north = await world.person('north');
    const assignmentId = plan.assignment['north'];
    const input = {
      operationId,
      planId: plan.id,
      assignmentId,
      kind: 'POWER',
      severity: 'LOW',
      text: 'Mất điện',
    };
    return north.does<{ id: string }>('raiseBlocker', 'RaiseBlockerInput', input, 'id');
  };
  const idMadeNow = () => v7({ msecs: world.clock.now().getTime() });
  const countBlockers = async (): Promise<number> => {
    const { rows } = await world.sql.query<{ n: number }>('SELECT count(*)::int AS n FROM blockers');
    return rows[0]?.n ?? 0;
  };

  test('[L13] an operation of years ago is done where the log is younger: nothing of it has been forgotten', async () => {
    const operationId = v7({ msecs: Date.parse('2020-01-01T00:00:00Z') });

    const first = await raise(operationId);

    expect(await raise(operationId)).toEqual(first);
  });

  test('[L13] sent again after weeks it is answered alike; once forgotten it is refused and not done again', async () => {
    const operationId = idMadeNow();
    const first = await raise(operationId);

    world.clock.advance({ days: 60 });
    await forget();
    expect(await raise(operationId)).toEqual(first);

    world.clock.advance({ days: 32 });
    expect(await raise(operationId)).toEqual(first);

    await forget();
    const before = await countBlockers();
    await expect(raise(operationId)).rejects.toMatchObject({
      code: 'OPERATION_EXPIRED',
      said: expect.stringMatching(/90 ngày/),
    });
    expect(await countBlockers()).toBe(before);
  });

  test('[L13] what a phone kept for longer than that is refused, though it never came', async () => {
    const operationId = idMadeNow();

    world.clock.advance({ days: 91 });

    await expect(raise(operationId)).rejects.toMatchObject({ code: 'OPERATION_EXPIRED' });
  });

  test('[L13] of a device whose clock is ahead it is kept until the day that the id carries is as old', async () => {
    const operationId = v7({ msecs: world.clock.now().getTime() + 400 * 86_400_000 });
    const first = await raise(operationId);

    world.clock.advance({ days: 300 });
    await forget();

    expect(await raise(operationId)).toEqual(first);
  });
});

test('[I9] sessions are forgotten thirty days after they have ended or run out, those that let somebody in are not', async () => {
  const leaver = await world.person('justice');
  await world.person('youth');
  await leaver.ask('mutation { signOut }');
  const kept = async (): Promise<string[]> => {
    const { rows } = await world.sql.query<{ username: string }>(
      `SELECT m.username FROM sessions s JOIN members m ON m.id = s.member_id
       WHERE m.username IN ('justice', 'youth', 'chair') ORDER BY m.username`,
    );
    return rows.map(({ username }) => username);
  };
  const forgetSessions = () => world.app.nest.get(OldSessions).forget();

  world.clock.advance({ days: 29 });
  await forgetSessions();
  expect(await kept()).toEqual(['justice', 'youth']);

  world.clock.advance({ days: 2 });
  const chair = await world.person('chair');
  await forgetSessions();
  expect(await kept()).toEqual(['chair', 'youth']);

  world.clock.advance({ days: 29.5 });
  await forgetSessions();
  expect(await kept()).toEqual(['chair']);
  await expect(chair.ask('{ me { username } }')).resolves.toEqual({ me: { username: 'chair' } });
});
