import type { Assignment } from './assignment.ts';
import { timeliness } from './timeliness.ts';

/** The count that every report here uses; the four parts always add up to `total`. */
export interface FourWayCount {
  readonly total: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly openWithin: number;
  readonly openOverdue: number;
}

type Part = Exclude<keyof FourWayCount, 'total'>;
type Counted = Pick<Assignment, 'status' | 'role' | 'dueDate' | 'reportedOn'>;

function partOf(assignment: Counted, today: string): Part {
  const time = timeliness(assignment, today);
  const isLate = time === 'LATE' || time === 'OVERDUE';
  if (assignment.status === 'DONE') return isLate ? 'doneLate' : 'doneOnTime';
  return isLate ? 'openOverdue' : 'openWithin';
}

/** Over lead assignments; without a deadline counts as within; withdrawn ones leave the total. */
export function fourWayCount(assignments: readonly Counted[], today: string): FourWayCount {
  const count = { total: 0, doneOnTime: 0, doneLate: 0, openWithin: 0, openOverdue: 0 };
  for (const assignment of assignments) {
    if (assignment.role !== 'LEAD' || assignment.status === 'WITHDRAWN') continue;
    count.total += 1;
    count[partOf(assignment, today)] += 1;
  }
  return count;
}
