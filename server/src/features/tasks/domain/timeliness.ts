import type { Timeliness } from '../../../platform/graphql/generated/schema.ts';
import type { Assignment } from './assignment.ts';
import { addDays } from './day.ts';

const DUE_SOON_DAYS = 3;

type Dated = Pick<Assignment, 'status' | 'dueDate' | 'reportedOn'>;

const isReported = ({ status }: Dated): boolean => status === 'AWAITING_CONFIRMATION' || status === 'DONE';

/**
 * Derived, never stored. It goes by the day on which the result was reported, not confirmed: a desk that takes its
 * time does not make an agency late. `today` is the unit's day.
 */
export function timeliness(assignment: Dated, today: string): Timeliness {
  const { dueDate, reportedOn } = assignment;
  if (!dueDate) return 'NO_DEADLINE';
  if (isReported(assignment)) return (reportedOn ?? today) <= dueDate ? 'ON_TIME' : 'LATE';
  if (today > dueDate) return 'OVERDUE';
  return addDays(today, DUE_SOON_DAYS) >= dueDate ? 'DUE_SOON' : 'WITHIN_DEADLINE';
}
