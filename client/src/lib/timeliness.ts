import { type Day, daysBetween } from './days.ts';

export type Timeliness = 'ON_TIME' | 'LATE' | 'WITHIN_DEADLINE' | 'DUE_SOON' | 'OVERDUE' | 'NO_DEADLINE';

/** What timeliness is derived from. `reportedOn`: the unit's day on which the result was reported. */
export interface Timed {
  readonly status: string;
  readonly dueDate: Day | null;
  readonly reportedOn: Day | null;
}

const soonDays = 3;
const isReported = (status: string): boolean => status === 'DONE' || status === 'AWAITING_CONFIRMATION';

/** Goes by the day that the result was reported, not by the day that it was confirmed. */
export const timelinessOf = ({ status, dueDate, reportedOn }: Timed, today: Day): Timeliness => {
  if (!dueDate) return 'NO_DEADLINE';
  if (isReported(status) && reportedOn) return daysBetween(reportedOn, dueDate) >= 0 ? 'ON_TIME' : 'LATE';
  const left = daysBetween(today, dueDate);
  if (left < 0) return 'OVERDUE';
  return left <= soonDays ? 'DUE_SOON' : 'WITHIN_DEADLINE';
};

/** The four-way count of every report here; it always adds up to `total`. */
export interface FourWay {
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly openWithin: number;
  readonly openOverdue: number;
  readonly total: number;
}

type Counted = Timed & { readonly role: string };
type Part = Exclude<keyof FourWay, 'total'>;

/** Which part of the four-way count an assignment is in; null: it is not counted (cooperating, or withdrawn). */
export const countedPartOf = (assignment: Counted, today: Day): Part | null => {
  if (assignment.role !== 'LEAD' || assignment.status === 'WITHDRAWN') return null;
  const timeliness = timelinessOf(assignment, today);
  const isLate = timeliness === 'LATE' || timeliness === 'OVERDUE';
  if (assignment.status === 'DONE') return isLate ? 'doneLate' : 'doneOnTime';
  return isLate ? 'openOverdue' : 'openWithin';
};

/** Over lead assignments; withdrawn ones leave the total, no deadline counts as within. */
export const countFourWays = (assignments: Iterable<Counted>, today: Day): FourWay => {
  const count = { doneOnTime: 0, doneLate: 0, openWithin: 0, openOverdue: 0, total: 0 };
  for (const assignment of assignments) {
    const part = countedPartOf(assignment, today);
    if (!part) continue;
    count[part] += 1;
    count.total += 1;
  }
  return count;
};
