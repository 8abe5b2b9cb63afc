import type { AssignmentStatus } from '../../../platform/graphql/generated/schema.ts';

/** A step that changes an assignment's status. `overturn` returns a result that was already confirmed. */
export type Step =
  | 'start'
  | 'reportDone'
  | 'takeBack'
  | 'confirm'
  | 'return'
  | 'overturn'
  | 'refuse'
  | 'uphold'
  | 'reassign'
  | 'postpone'
  | 'resume'
  | 'withdraw';

/**
 * Who takes a step. AGENCY: the people of the agency or its parent. AGENCY_LEAD: who answers for it.
 * CONFIRMER: the coordinator, or the chair where the result is the standing agency's own. DESK: coordinator or chair.
 */
export type Taker = 'AGENCY' | 'AGENCY_LEAD' | 'CONFIRMER' | 'COORDINATOR' | 'DESK';

export const takerOf: Record<Step, Taker> = {
  start: 'AGENCY',
  reportDone: 'AGENCY',
  takeBack: 'AGENCY',
  confirm: 'CONFIRMER',
  return: 'CONFIRMER',
  overturn: 'DESK',
  refuse: 'AGENCY_LEAD',
  uphold: 'COORDINATOR',
  reassign: 'COORDINATOR',
  postpone: 'DESK',
  resume: 'DESK',
  withdraw: 'DESK',
};

/** AS_BEFORE: to what it was before it was postponed. */
export type Target = AssignmentStatus | 'AS_BEFORE';

const byDesk = { postpone: 'POSTPONED', withdraw: 'WITHDRAWN' } as const;
const toAnother = { reassign: 'NOT_STARTED' } as const;

/** The whole table: a step that is missing from a status's row is not possible there, for anybody. */
export const transitions: Record<AssignmentStatus, Partial<Record<Step, Target>>> = {
  NOT_STARTED: {
    start: 'IN_PROGRESS',
    reportDone: 'AWAITING_CONFIRMATION',
    refuse: 'REFUSED',
    ...toAnother,
    ...byDesk,
  },
  IN_PROGRESS: { reportDone: 'AWAITING_CONFIRMATION', refuse: 'REFUSED', ...toAnother, ...byDesk },
  AWAITING_CONFIRMATION: { takeBack: 'IN_PROGRESS', confirm: 'DONE', return: 'RETURNED', ...byDesk },
  RETURNED: { start: 'IN_PROGRESS', reportDone: 'AWAITING_CONFIRMATION', ...toAnother, ...byDesk },
  DONE: { overturn: 'RETURNED' },
  REFUSED: { uphold: 'NOT_STARTED', ...toAnother, ...byDesk },
  POSTPONED: { resume: 'AS_BEFORE', ...toAnother, ...byDesk },
  WITHDRAWN: {},
};
