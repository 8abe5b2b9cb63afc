import type { BlockerState } from './blocker.ts';

/** What can be done with a blocker. CLIMB is the system's own. */
export type BlockerStep =
  | 'ACKNOWLEDGE'
  | 'ASK_BACK'
  | 'ANSWER'
  | 'GUIDE'
  | 'ESCALATE'
  | 'CLIMB'
  | 'DIRECT'
  | 'RESOLVE'
  | 'REOPEN'
  | 'WITHDRAW'
  | 'MERGE';

type After = Record<BlockerStep, BlockerState | null>;

const closed: After = {
  ACKNOWLEDGE: null,
  ASK_BACK: null,
  ANSWER: null,
  GUIDE: null,
  ESCALATE: null,
  CLIMB: null,
  DIRECT: null,
  RESOLVE: null,
  REOPEN: null,
  WITHDRAW: null,
  MERGE: null,
};

/** While it is open, its raiser may close it and two of the same may become one. */
const open: After = { ...closed, RESOLVE: 'RESOLVED', WITHDRAW: 'WITHDRAWN', MERGE: 'MERGED' };

/** At its step, before an answer. An unanswered question does not stop the step from deciding without it. */
const waiting: After = { ...open, GUIDE: 'GUIDED', ESCALATE: 'RAISED', DIRECT: 'DIRECTED' };

/** The state after each step from each state; null: not possible. */
export const stateAfter: Record<BlockerState, After> = {
  RAISED: { ...waiting, ACKNOWLEDGE: 'ACKNOWLEDGED', ASK_BACK: 'ASKED_BACK', CLIMB: 'RAISED' },
  ACKNOWLEDGED: { ...waiting, ASK_BACK: 'ASKED_BACK', CLIMB: 'RAISED' },
  ASKED_BACK: { ...waiting, ANSWER: 'ACKNOWLEDGED' },
  GUIDED: { ...open, DIRECT: 'DIRECTED', REOPEN: 'RAISED' },
  DIRECTED: { ...open, REOPEN: 'RAISED' },
  RESOLVED: { ...closed, REOPEN: 'RAISED' },
  WITHDRAWN: closed,
  MERGED: closed,
};
