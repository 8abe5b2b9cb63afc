import type { Assignment, AssignmentChange, Occasion } from './assignment.ts';
import { needReason } from './refused-step.ts';
import { takeStep } from './take-step.ts';
import type { Step } from './transitions.ts';

export const confirmResult = (
  assignment: Assignment,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange =>
  takeStep(assignment, 'confirm', { reason: null, extension: null }, { reason }, occasion);

/** Returning a result that was confirmed already is a step of its own: others may take it. */
export const returningStep = (assignment: Pick<Assignment, 'status'>): Step =>
  assignment.status === 'DONE' ? 'overturn' : 'return';

/** The share counts as not reported again, so that timeliness goes by the next report. */
export const returnResult = (
  assignment: Assignment,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange => {
  const why = needReason(reason);
  const change = { reason: why, reportedOn: null, reportedBy: null };
  return takeStep(assignment, returningStep(assignment), change, { reason: why }, occasion);
};
