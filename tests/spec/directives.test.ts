import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Blocker, Board, Directive } from '../../server/src/platform/graphql/generated/schema.ts';
import { type Actor, plantPlan, type Refused, type TestPlan, World } from '../support/world/index.ts';

const BLOCKER = 'id state step directiveId version path { kind step text }';
const BOARD = `query ($id: ID!) { board(planId: $id) { cursor tasks { id source directiveId text dueDate }
  assignments { taskId agencyId role status dueDate } blockers { id state directiveId } directives { id text taskIds blockerId } } }`;

let world: World;
let plan: TestPlan;
let chair: Actor;
let north: Actor;
beforeAll(async () => {
  world = await World.begin();
  plan = await plantPlan(world.sql, world.unit, world.clock.now().toISOString());
  chair = await world.person('chair');
  north = await world.person('north');
});
afterAll(() => world.end());

const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: Refused) => error.code,
  );
const raise = (): Promise<Blocker> =>
  north.does<Blocker>(
    'raiseBlocker',
    'RaiseBlockerInput',
    {
      planId: plan.id,
      assignmentId: plan.assignment['north'],
      kind: 'POWER',
      severity: 'HIGH',
      text: 'Mất điện',
    },
    BLOCKER,
  );
const restorePower = () => ({
  text: 'Cấp điện ổn định cho điểm cấp thẻ xã Bắc',
  leadAgencyIds: [world.unit.agency['electricity']],
  cooperatingAgencyIds: [world.unit.agency['north']],
  deadline: { kind: 'BY', date: '2026-06-03' },
});
const direct = (blocker: Blocker, by = chair, more: object = {}): Promise<Blocker> =>
  by.does<Blocker>(
    'directBlocker',
    'DirectBlockerInput',
    {
      blockerId: blocker.id,
      baseVersion: blocker.version,
      text: 'Điện lực xử lý trong ngày',
      tasks: [restorePower()],
      ...more,
    },
    BLOCKER,
  );
const read = async (by: Actor): Promise<Board> =>
  (await by.ask<{ board: Board }>(BOARD, { id: plan.id })).board;

describe('the chair answers', () => {
  test('[B6] a directive closes the question and lays a task that the electricity office sees at once', async () => {
    const electricity = await world.person('electricity');
    const following = await electricity.follows(plan.id, (await read(electricity)).cursor);
    const blocker = await raise();

    const directed = await direct(blocker);

    expect(directed).toMatchObject({ state: 'DIRECTED', step: 2 });
    expect(directed.path.at(-1)).toEqual({ kind: 'DIRECTED', step: 2, text: 'Điện lực xử lý trong ngày' });
    await following.sees('BlockerDirected');
    expect(following.types).toEqual(
      expect.arrayContaining(['BlockerRaised', 'TaskAdded', 'DirectiveGiven', 'BlockerDirected']),
    );
    const board = await read(electricity);
    const directive = board.directives.find((one) => one.id === directed.directiveId);
    expect(directive).toMatchObject({ blockerId: blocker.id, taskIds: [expect.any(String)] });
    const [taskId] = directive?.taskIds ?? [];
    expect(board.tasks).toContainEqual({
      id: taskId,
      source: 'DIRECTIVE',
      directiveId: directed.directiveId,
      text: 'Cấp điện ổn định cho điểm cấp thẻ xã Bắc',
      dueDate: '2026-06-03',
    });
    const laid = board.assignments.filter((assignment) => assignment.taskId === taskId);
    expect(
      laid.map((assignment) => [assignment.agencyId, assignment.role, assignment.status]).sort(),
    ).toEqual(
      [
        [world.unit.agency['electricity'], 'LEAD', 'NOT_STARTED'],
        [world.unit.agency['north'], 'COOPERATE', 'NOT_STARTED'],
      ].sort(),
    );
  });

  test('[B7] the commune says that it is resolved, or reopens it after the directive', async () => {
    const directed = await direct(await raise(), chair, { tasks: [] });
    const input = { blockerId: directed.id, baseVersion: directed.version };
    const reopened = await north.does<Blocker>(
      'reopenBlocker',
      'BlockerStepInput',
      { ...input, text: 'Vẫn mất điện', step: 0 },
      BLOCKER,
    );
    expect(reopened).toMatchObject({ state: 'RAISED', step: 0 });
    const again = await direct(reopened);
    const end = { blockerId: again.id, baseVersion: again.version, text: 'Đã có điện' };
    expect(await north.does('resolveBlocker', 'BlockerStepInput', end, 'state')).toEqual({
      state: 'RESOLVED',
    });
    expect(again.path.map((move) => move.kind)).toEqual(['RAISED', 'DIRECTED', 'REOPENED', 'DIRECTED']);
  });

  test('[B12] a directive is given without a blocker, too', async () => {
    const input = { planId: plan.id, text: 'Rút ngắn thời gian trả thẻ', tasks: [restorePower()] };
    const directive = await chair.does<Directive>(
      'giveDirective',
      'GiveDirectiveInput',
      input,
      'id blockerId taskIds version',
    );
    expect(directive).toMatchObject({ blockerId: null, taskIds: [expect.any(String)], version: 1 });
  });
});

describe('[B6] what is refused', () => {
  test.each(['police', 'qlhc', 'north', 'electricity', 'observer', 'admin'])(
    '%s gives no directive',
    async (name) => {
      const person = await world.person(name);
      const blocker = await raise();
      expect(await codeOf(direct(blocker, person))).toBe('FORBIDDEN');
      const input = { planId: plan.id, text: 'x', tasks: [] };
      expect(await codeOf(person.does('giveDirective', 'GiveDirectiveInput', input, 'id'))).toBe('FORBIDDEN');
    },
  );

  test('another unit’s chair finds neither blocker nor plan, and no agency of another unit gets a task', async () => {
    const stranger = await world.person('chair', world.otherUnit);
    const blocker = await raise();
    const foreign = { ...restorePower(), leadAgencyIds: [world.otherUnit.agency['electricity']] };
    const codes = await Promise.all(
      [
        direct(blocker, stranger),
        stranger.does('giveDirective', 'GiveDirectiveInput', { planId: plan.id, text: 'x', tasks: [] }, 'id'),
        direct(blocker, chair, { tasks: [foreign] }),
      ].map(codeOf),
    );
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });

  test('a refused task leaves nothing behind: neither directive nor move', async () => {
    const blocker = await raise();
    const before = (await read(chair)).directives.length;
    expect(await codeOf(direct(blocker, chair, { tasks: [{ ...restorePower(), text: ' ' }] }))).toBe(
      'INVALID_INPUT',
    );
    expect(await codeOf(direct(blocker, chair, { text: ' ' }))).toBe('INVALID_INPUT');
    const board = await read(chair);
    expect(board.directives).toHaveLength(before);
    expect(board.blockers.find((one) => one.id === blocker.id)?.state).toBe('RAISED');
  });

  test('a resolved blocker takes no directive', async () => {
    const blocker = await raise();
    const end = { blockerId: blocker.id, baseVersion: blocker.version };
    await north.does('resolveBlocker', 'BlockerStepInput', end, 'state');
    expect(await codeOf(direct({ ...blocker, version: 2 }))).toBe('INVALID_STEP');
  });
});
