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

/** Over lead assignments; withdrawn ones leave the total, no deadline counts as within. */
export const countFourWays = (
  assignments: Iterable<Timed & { readonly role: string }>,
  today: Day,
): FourWay => {
  let doneOnTime = 0;
  let doneLate = 0;
  let openWithin = 0;
  let openOverdue = 0;
  for (const assignment of assignments) {
    if (assignment.role !== 'LEAD' || assignment.status === 'WITHDRAWN') continue;
    const timeliness = timelinessOf(assignment, today);
    const isLate = timeliness === 'LATE' || timeliness === 'OVERDUE';
    if (assignment.status === 'DONE') {
      if (isLate) doneLate += 1;
      else doneOnTime += 1;
    } else if (isLate) openOverdue += 1;
    else openWithin += 1;
  }
  return {
    doneOnTime,
    doneLate,
    openWithin,
    openOverdue,
    total: doneOnTime + doneLate + openWithin + openOverdue,
  };
};
