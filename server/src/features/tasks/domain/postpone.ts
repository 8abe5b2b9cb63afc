import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Assignment, AssignmentChange, Occasion } from './assignment.ts';
import { laterOf } from './day.ts';
import { needDate, needReason } from './refused-step.ts';
import { takeStep } from './take-step.ts';

const mustBeLater = () =>
  new DomainError(
    'INVALID_INPUT',
    say('Chọn ngày tiếp tục sau hôm nay.', 'Choose a day after today on which the work goes on.'),
    { field: 'date' },
  );

/**
 * Put off until `date`, on which it goes on by itself. A due day before that date moves to it: work that was put off by
 * the desk is not overdue while it rests; the first day stays visible.
 */
export function postpone(
  assignment: Assignment,
  date: string | null,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange {
  const why = needReason(reason);
  const until = needDate(date);
  if (until <= occasion.today) throw mustBeLater();
  const change = {
    reason: why,
    resumesOn: until,
    resumesTo: assignment.status === 'POSTPONED' ? assignment.resumesTo : assignment.status,
    dueDate: assignment.dueDate && laterOf(assignment.dueDate, until),
    extension: null,
  };
  const detail = { reason: why, date: until, dueBefore: assignment.dueDate };
  return takeStep(assignment, 'postpone', change, detail, occasion);
}

export const resume = (assignment: Assignment, reason: string | null, occasion: Occasion): AssignmentChange =>
  takeStep(assignment, 'resume', { reason: null, resumesOn: null, resumesTo: null }, { reason }, occasion);

export const withdraw = (
  assignment: Assignment,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange => {
  const why = needReason(reason);
  const change = { reason: why, extension: null, resumesOn: null, resumesTo: null };
  return takeStep(assignment, 'withdraw', change, { reason: why }, occasion);
};
