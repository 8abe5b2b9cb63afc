import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../../platform/errors/index.ts';
import type { Role } from '../../../platform/graphql/generated/schema.ts';
import { type Blocker, type BlockerState, isOpen } from './blocker.ts';
import { type BlockerStep, stateAfter } from './blocker-steps.ts';
import * as move from './move-blocker.ts';
import { type BlockerRaised, raiseBlocker } from './raise-blocker.ts';
import { chairStep, firstStep, type Route } from './route.ts';
import { answersAtStep, isRaiser, mayDirect, mayMerge, mayRaise } from './who-may.ts';

const route: Route = [
  { agencyId: 'qlhc', role: null, name: 'Đội QLHC', responseHours: 24 },
  { agencyId: 'police', role: null, name: 'Công an huyện', responseHours: 48 },
  { agencyId: null, role: 'CHAIR', name: 'Chủ tịch UBND huyện', responseHours: null },
];
const noon = '2026-11-22T05:00:00.000Z';
const hoursLater = (hours: number) => new Date(Date.parse(noon) + hours * 3_600_000).toISOString();

const raised: BlockerRaised = {
  id: 'b1',
  planId: 'plan',
  taskId: 'task',
  assignmentId: 'assignment',
  localityId: null,
  agencyId: 'o-lam',
  kind: 'POWER',
  severity: 'HIGH',
  text: 'Điểm cấp thẻ mất điện',
  need: 'Máy phát điện',
  route,
  by: 'nhan',
  raiserRole: 'STAFF',
  own: ['o-lam'],
  at: noon,
};
const blocker = raiseBlocker(raised);
const says = (text: string, hours = 1): move.Mover => ({
  by: 'binh',
  agencyId: 'qlhc',
  at: hoursLater(hours),
  text,
});
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'done';
};

describe('raising', () => {
  test('[B1] a blocker starts at the first step of the plan’s route with its response deadline', () => {
    expect(blocker).toMatchObject({
      state: 'RAISED',
      step: 0,
      stepSince: noon,
      answerBy: hoursLater(24),
      version: 1,
    });
    expect(blocker.path).toEqual([
      { at: noon, kind: 'RAISED', step: -1, toStep: 0, by: 'nhan', agencyId: 'o-lam', text: 'Máy phát điện' },
    ]);
  });

  test('[B2] a raiser who is itself a step starts above it, and so does the parent of a step', () => {
    expect(firstStep(route, ['qlhc'], 'STAFF')).toBe(1);
    expect(firstStep(route, ['police', 'qlhc'], 'COORDINATOR')).toBe(2);
    expect(firstStep(route, ['justice'], 'AGENCY_LEAD')).toBe(0);
    expect(firstStep(route.slice(0, 1), ['qlhc'], 'STAFF')).toBe(0);
  });

  test('[B1] a plan without a route takes no blockers', () => {
    expect(codeOf(() => raiseBlocker({ ...raised, route: [] }))).toBe('INVALID_STEP');
  });
});

describe('on its way', () => {
  test('[B3] it climbs with an opinion, and each step has its own response deadline', () => {
    const up = move.escalate(move.acknowledge(blocker, says('', 1)), says('Cần Điện lực', 2));
    expect(up).toMatchObject({
      state: 'RAISED',
      step: 1,
      stepSince: hoursLater(2),
      answerBy: hoursLater(50),
      version: 3,
    });
    const top = move.escalate(up, says('Đề nghị Chủ tịch chỉ đạo', 3));
    expect(top).toMatchObject({ step: 2, answerBy: null });
    expect(codeOf(() => move.escalate(top, says('nữa', 4)))).toBe('INVALID_STEP');
    expect(top.path.map((one) => [one.kind, one.step, one.toStep])).toEqual([
      ['RAISED', -1, 0],
      ['ACKNOWLEDGED', 0, null],
      ['ESCALATED', 0, 1],
      ['ESCALATED', 1, 2],
    ]);
  });

  test('[B4] while a question waits for the raiser the step’s clock stands still', () => {
    const asked = move.askBack(blocker, says('Mất điện từ mấy giờ?', 4));
    expect(asked).toMatchObject({ state: 'ASKED_BACK', step: 0, answerBy: null });
    const answered = move.answer(asked, says('Từ 18 giờ', 10));
    expect(answered).toMatchObject({ state: 'ACKNOWLEDGED', answerBy: hoursLater(30), stepSince: noon });
    const again = move.answer(move.askBack(answered, says('Trạm nào?', 11)), says('Trạm số 3', 12));
    expect(again.answerBy).toBe(hoursLater(31));
  });

  test('[B5] past its deadline it climbs by itself: the system is the actor', () => {
    const climbed = move.climb(blocker, hoursLater(25));
    expect(climbed).toMatchObject({ state: 'RAISED', step: 1, answerBy: hoursLater(73) });
    expect(climbed.path.at(-1)).toMatchObject({ kind: 'CLIMBED', by: null, step: 0, toStep: 1 });
    expect(codeOf(() => move.climb(move.guide(blocker, says('Dùng máy nổ')), hoursLater(25)))).toBe(
      'INVALID_STEP',
    );
  });

  test('[B6] the chair’s directive answers it at the chair’s step, wherever it stood', () => {
    const directed = move.direct(blocker, says('Điện lực cấp điện trong ngày', 5), 'directive');
    expect(directed).toMatchObject({ state: 'DIRECTED', step: 2, answerBy: null, directiveId: 'directive' });
    expect(chairStep(route.slice(0, 2))).toBe(1);
  });

  test('[B7] its raiser resolves it, or reopens it at the step that it names', () => {
    const resolved = move.resolve(move.guide(blocker, says('Dùng máy nổ')), says('Đã có điện', 6));
    expect(resolved).toMatchObject({ state: 'RESOLVED', closedAt: hoursLater(6), answerBy: null });
    const reopened = move.reopen(resolved, says('Lại mất điện', 7), 1);
    expect(reopened).toMatchObject({ state: 'RAISED', step: 1, closedAt: null, answerBy: hoursLater(55) });
    expect(move.reopen(resolved, says('Lại mất', 7), null).step).toBe(0);
    expect(codeOf(() => move.reopen(resolved, says('', 7), 3))).toBe('INVALID_INPUT');
    expect(codeOf(() => move.reopen(resolved, says('', 7), -1))).toBe('INVALID_INPUT');
  });

  test('[B2] it cannot be reopened at a step that is the raiser itself', () => {
    const own = move.guide(raiseBlocker({ ...raised, agencyId: 'qlhc', own: ['qlhc'] }), says('Đã rõ'));
    expect(codeOf(() => move.reopen(own, says('Chưa xong'), 0))).toBe('INVALID_INPUT');
  });

  test('[B8] two of the same are merged: one closes and points at the other', () => {
    const other: Blocker = { ...blocker, id: 'b2' };
    expect(move.merge(blocker, says(''), other)).toMatchObject({ state: 'MERGED', mergedIntoId: 'b2' });
    expect(codeOf(() => move.merge(blocker, says(''), blocker))).toBe('INVALID_INPUT');
    expect(codeOf(() => move.merge(blocker, says(''), { ...other, planId: 'another' }))).toBe(
      'INVALID_INPUT',
    );
    expect(codeOf(() => move.merge(blocker, says(''), { ...other, state: 'RESOLVED' }))).toBe(
      'INVALID_INPUT',
    );
  });
});

describe('[B9] every state and step: what may follow', () => {
  const states = Object.keys(stateAfter) as BlockerState[];
  const steps: Record<BlockerStep, (from: Blocker) => Blocker> = {
    ACKNOWLEDGE: (from) => move.acknowledge(from, says('')),
    ASK_BACK: (from) => move.askBack(from, says('?')),
    ANSWER: (from) => move.answer(from, says('!')),
    GUIDE: (from) => move.guide(from, says('a')),
    ESCALATE: (from) => move.escalate(from, says('b')),
    CLIMB: (from) => move.climb(from, hoursLater(30)),
    DIRECT: (from) => move.direct(from, says('c'), 'directive'),
    RESOLVE: (from) => move.resolve(from, says('')),
    REOPEN: (from) => move.reopen(from, says('d'), null),
    WITHDRAW: (from) => move.withdraw(from, says('e')),
    MERGE: (from) => move.merge(from, says(''), { ...blocker, id: 'b2' }),
  };
  const cases = states.flatMap((state) =>
    Object.entries(steps).map(([step, act]) => ({ state, step: step as BlockerStep, act })),
  );

  test.each(cases)('$state, $step', ({ state, step, act }) => {
    const from: Blocker = { ...blocker, state };
    const expected = stateAfter[state][step];
    if (expected === null) {
      expect(codeOf(() => act(from))).toBe('INVALID_STEP');
      return;
    }
    const after = act(from);
    expect(after.state).toBe(expected);
    expect(after.version).toBe(from.version + 1);
    expect(after.path.slice(0, -1)).toEqual(from.path);
    expect(after.closedAt !== null).toBe(!isOpen(after));
  });
});

describe('[B10] who may', () => {
  const roles: Role[] = ['CHAIR', 'COORDINATOR', 'AGENCY_LEAD', 'STAFF', 'OBSERVER', 'ADMIN'];
  const of = (role: Role, ...actsFor: string[]) => ({ role, actsFor });
  const atChair: Blocker = { ...blocker, step: 2 };

  test('observers and admins have no say in the work', () => {
    for (const role of ['OBSERVER', 'ADMIN'] as const) {
      const viewer = of(role, 'qlhc', 'o-lam');
      const says = [
        mayRaise(viewer),
        isRaiser(viewer, blocker),
        answersAtStep(viewer, blocker),
        mayMerge(viewer, blocker),
      ];
      expect(says).toEqual([false, false, false, false]);
    }
  });

  test('the step’s agency, its parent, the coordinator and the chair answer at an agency’s step', () => {
    expect(answersAtStep(of('STAFF', 'qlhc'), blocker)).toBe(true);
    expect(answersAtStep(of('AGENCY_LEAD', 'police', 'qlhc'), blocker)).toBe(true);
    expect(answersAtStep(of('COORDINATOR', 'police'), blocker)).toBe(true);
    expect(answersAtStep(of('CHAIR', 'ubnd'), blocker)).toBe(true);
    expect(answersAtStep(of('AGENCY_LEAD', 'justice'), blocker)).toBe(false);
  });

  test('at the chair’s step only the chair answers, and only the chair directs', () => {
    expect(roles.filter((role) => answersAtStep(of(role, 'police', 'ubnd'), atChair))).toEqual(['CHAIR']);
    expect(roles.filter((role) => mayDirect(of(role)))).toEqual(['CHAIR']);
  });

  test('only the agency whose work is stopped speaks for it', () => {
    expect(isRaiser(of('STAFF', 'o-lam'), blocker)).toBe(true);
    expect(isRaiser(of('COORDINATOR', 'police'), blocker)).toBe(false);
    expect(isRaiser(of('CHAIR', 'o-lam'), blocker)).toBe(false);
  });
});
