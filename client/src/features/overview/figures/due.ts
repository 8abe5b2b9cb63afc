import type { Day } from '../../../lib/days.ts';
import { countedPartOf, timelinessOf } from '../../../lib/timeliness.ts';
import type { AssignmentRecord } from '../../../live/index.ts';

/**
 * Open lead work that is overdue, or due within three days, the longest overdue first. Overdue is what the four-way
 * count says: work reported late stays among it until it is confirmed.
 */
export const pressing = (
  assignments: Iterable<AssignmentRecord>,
  today: Day,
): { readonly overdue: readonly AssignmentRecord[]; readonly soon: readonly AssignmentRecord[] } => {
  const overdue: AssignmentRecord[] = [];
  const soon: AssignmentRecord[] = [];
  for (const assignment of assignments) {
    const part = countedPartOf(assignment, today);
    if (part === 'openOverdue') overdue.push(assignment);
    if (part === 'openWithin' && timelinessOf(assignment, today) === 'DUE_SOON') soon.push(assignment);
  }
  const byDay = (a: AssignmentRecord, b: AssignmentRecord): number =>
    (a.dueDate ?? '').localeCompare(b.dueDate ?? '') || a.id.localeCompare(b.id);
  return { overdue: overdue.sort(byDay), soon: soon.sort(byDay) };
};
