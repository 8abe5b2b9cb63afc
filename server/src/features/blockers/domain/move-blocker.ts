import type { Blocker, BlockerMove, BlockerMoveKind, BlockerState } from './blocker.ts';
import { isOpen } from './blocker.ts';
import { atTheTop, cannotMergeInto, invalidStep, noSuchStep } from './blocker-refusals.ts';
import { type BlockerStep, stateAfter } from './blocker-steps.ts';
import { answerDeadline, chairStep, stepAbove } from './route.ts';

/** Who makes the move, when, and what they say. `by` null: the system. */
export interface Mover {
  readonly by: string | null;
  readonly agencyId: string | null;
  readonly at: string;
  readonly text: string | null;
}

const enter = (blocker: Blocker, step: BlockerStep): BlockerState => {
  const state = stateAfter[blocker.state][step];
  if (state === null) throw invalidStep(blocker.state);
  return state;
};

const record = (
  blocker: Blocker,
  kind: BlockerMoveKind,
  mover: Mover,
  from: number,
  toStep: number | null,
): BlockerMove[] => [
  ...blocker.path,
  { at: mover.at, kind, step: from, toStep, by: mover.by, agencyId: mover.agencyId, text: mover.text },
];

/** How long the present step has waited for the raiser's answers, the question that `at` answers included. */
const pausedAt = (blocker: Blocker, at: string): number => {
  let askedAt: number | undefined;
  let paused = 0;
  for (const move of [...blocker.path, { at, kind: 'ANSWERED' as const }]) {
    if (move.at < blocker.stepSince) continue;
    if (move.kind === 'ASKED_BACK') askedAt = Date.parse(move.at);
    if (move.kind !== 'ANSWERED' || askedAt === undefined) continue;
    paused += Date.parse(move.at) - askedAt;
    askedAt = undefined;
  }
  return paused;
};

const arrive = (blocker: Blocker, step: number, at: string) => ({
  step,
  stepSince: at,
  answerBy: answerDeadline(blocker.route, step, at),
  version: blocker.version + 1,
});

const stay = (blocker: Blocker, state: BlockerState, path: BlockerMove[]): Blocker => ({
  ...blocker,
  state,
  path,
  version: blocker.version + 1,
});

export const acknowledge = (blocker: Blocker, mover: Mover): Blocker =>
  stay(blocker, enter(blocker, 'ACKNOWLEDGE'), record(blocker, 'ACKNOWLEDGED', mover, blocker.step, null));

/** The step's clock stands still until the raiser answers. */
export const askBack = (blocker: Blocker, mover: Mover): Blocker => ({
  ...stay(blocker, enter(blocker, 'ASK_BACK'), record(blocker, 'ASKED_BACK', mover, blocker.step, -1)),
  answerBy: null,
});

export const answer = (blocker: Blocker, mover: Mover): Blocker => ({
  ...stay(blocker, enter(blocker, 'ANSWER'), record(blocker, 'ANSWERED', mover, -1, blocker.step)),
  answerBy: answerDeadline(blocker.route, blocker.step, blocker.stepSince, pausedAt(blocker, mover.at)),
});

export const guide = (blocker: Blocker, mover: Mover): Blocker => ({
  ...stay(blocker, enter(blocker, 'GUIDE'), record(blocker, 'GUIDED', mover, blocker.step, -1)),
  answerBy: null,
});

const climbTo = (
  blocker: Blocker,
  state: BlockerState,
  kind: 'ESCALATED' | 'CLIMBED',
  mover: Mover,
): Blocker => {
  const above = stepAbove(blocker.route, blocker.step);
  if (above === undefined) throw atTheTop();
  const path = record(blocker, kind, mover, blocker.step, above);
  return { ...stay(blocker, state, path), ...arrive(blocker, above, mover.at) };
};

/** Carried one step up with the opinion of the step that could not solve it. */
export const escalate = (blocker: Blocker, mover: Mover): Blocker =>
  climbTo(blocker, enter(blocker, 'ESCALATE'), 'ESCALATED', mover);

/** Past the response deadline it goes up by itself. */
export const climb = (blocker: Blocker, at: string): Blocker =>
  climbTo(blocker, enter(blocker, 'CLIMB'), 'CLIMBED', { by: null, agencyId: null, at, text: null });

/** The chair need not wait for it to arrive: the directive answers it at the chair's own step. */
export const direct = (blocker: Blocker, mover: Mover, directiveId: string): Blocker => {
  const state = enter(blocker, 'DIRECT');
  const at = chairStep(blocker.route);
  const moved = at === blocker.step ? {} : { step: at, stepSince: mover.at };
  return {
    ...stay(blocker, state, record(blocker, 'DIRECTED', mover, at, -1)),
    ...moved,
    answerBy: null,
    directiveId,
  };
};

const close = (
  blocker: Blocker,
  step: 'RESOLVE' | 'WITHDRAW' | 'MERGE',
  kind: BlockerMoveKind,
  mover: Mover,
  from: number,
): Blocker => ({
  ...stay(blocker, enter(blocker, step), record(blocker, kind, mover, from, null)),
  answerBy: null,
  closedAt: mover.at,
});

export const resolve = (blocker: Blocker, mover: Mover): Blocker =>
  close(blocker, 'RESOLVE', 'RESOLVED', mover, -1);

export const withdraw = (blocker: Blocker, mover: Mover): Blocker =>
  close(blocker, 'WITHDRAW', 'WITHDRAWN', mover, -1);

/** Two of the same become one: this one closes and points at the other, whose way goes on. */
export const merge = (blocker: Blocker, mover: Mover, into: Blocker): Blocker => {
  const closed = close(blocker, 'MERGE', 'MERGED', mover, blocker.step);
  if (into.id === blocker.id || into.planId !== blocker.planId || !isOpen(into)) throw cannotMergeInto();
  return { ...closed, mergedIntoId: into.id };
};

/** The first step that may be asked: where the blocker went when it was raised. */
const lowestStep = (blocker: Blocker): number => blocker.path[0]?.toStep ?? 0;

/** Back on its way at the step that the raiser names, or where it was answered. */
export const reopen = (blocker: Blocker, mover: Mover, toStep: number | null): Blocker => {
  const state = enter(blocker, 'REOPEN');
  const step = toStep ?? blocker.step;
  if (!Number.isInteger(step) || step < lowestStep(blocker) || step >= blocker.route.length)
    throw noSuchStep();
  const path = record(blocker, 'REOPENED', mover, -1, step);
  return { ...stay(blocker, state, path), ...arrive(blocker, step, mover.at), closedAt: null };
};
