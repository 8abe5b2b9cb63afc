import type { AssignmentStatus } from '../../../platform/graphql/generated/schema.ts';
import { type Assignment, type AssignmentChange, changed, type Occasion } from './assignment.ts';
import { refusedStep } from './refused-step.ts';
import { type Step, transitions } from './transitions.ts';

/** Past-tense names of what the steps do, as they stand in the log. */
const told: Record<Step, string> = {
  start: 'WorkStarted',
  reportDone: 'ResultReported',
  takeBack: 'ReportTakenBack',
  confirm: 'ResultConfirmed',
  return: 'ResultReturned',
  overturn: 'ResultReturned',
  refuse: 'AssignmentRefused',
  uphold: 'AssignmentUpheld',
  reassign: 'AssignmentReassigned',
  postpone: 'AssignmentPostponed',
  resume: 'AssignmentResumed',
  withdraw: 'AssignmentWithdrawn',
};

/** @throws DomainError INVALID_STEP where the table has no such step from this status. */
export function statusAfter(assignment: Assignment, step: Step): AssignmentStatus {
  const target = transitions[assignment.status][step];
  if (!target) throw refusedStep(assignment.status);
  return target === 'AS_BEFORE' ? (assignment.resumesTo ?? 'NOT_STARTED') : target;
}

/** Goes one step along the table, changing what else the step changes, and says so. */
export function takeStep(
  assignment: Assignment,
  step: Step,
  change: Partial<Assignment>,
  detail: Readonly<Record<string, unknown>>,
  occasion: Occasion,
): AssignmentChange {
  const status = statusAfter(assignment, step);
  return {
    assignment: changed(assignment, { ...change, status }, occasion),
    type: told[step],
    detail: { from: assignment.status, to: status, ...detail },
  };
}
