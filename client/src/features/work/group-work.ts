import { addDays, type Day, endOfWeek } from '../../lib/days.ts';
import type { AssignmentRecord, TaskRecord } from '../../live/index.ts';
import { checkInDue, waitsForAgency } from '../tasks/index.ts';

/** now: overdue or due today. waiting: reported, in others' hands. closed: nothing more to do. */
export type WorkGroup = 'now' | 'week' | 'later' | 'waiting' | 'closed';
export const workGroups: readonly WorkGroup[] = ['now', 'week', 'later', 'waiting', 'closed'];

export interface WorkItem {
  readonly assignment: AssignmentRecord;
  readonly task: TaskRecord;
}

const earlier = (a: Day | null, b: Day | null): Day | null => {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
};

/** The present period has not been reported yet, and it is the agency's to report. */
export const isPeriodOpen = (
  { status, lastCheckIn }: Pick<AssignmentRecord, 'status' | 'lastCheckIn'>,
  { cadence }: Pick<TaskRecord, 'cadence'>,
  today: Day,
): boolean => waitsForAgency(status) && checkInDue(cadence, lastCheckIn?.periodStart ?? null, today) !== null;

/** The day by which somebody of the agency has to act: its deadline, or the present period's report. */
export const actBy = ({ assignment, task }: WorkItem, today: Day): Day | null =>
  earlier(assignment.dueDate, checkInDue(task.cadence, assignment.lastCheckIn?.periodStart ?? null, today));

/** On Saturday and Sunday people look at the week that comes. */
export const isWeekend = (today: Day): boolean => addDays(today, 1) >= endOfWeek(today);

const endOfLook = (today: Day): Day => endOfWeek(isWeekend(today) ? addDays(today, 7) : today);

const groupOf = (item: WorkItem, today: Day): WorkGroup => {
  const { status } = item.assignment;
  if (status === 'AWAITING_CONFIRMATION' || status === 'POSTPONED' || status === 'REFUSED') return 'waiting';
  if (!waitsForAgency(status)) return 'closed';
  const day = actBy(item, today);
  if (day === null) return 'later';
  if (day <= today) return 'now';
  return day <= endOfLook(today) ? 'week' : 'later';
};

const last = '9999-12-31';

/** Soonest first; returned work before other work of the day, leading before cooperating, then as in the plan. */
const inOrder =
  (today: Day) =>
  (a: WorkItem, b: WorkItem): number =>
    (actBy(a, today) ?? last).localeCompare(actBy(b, today) ?? last) ||
    Number(b.assignment.status === 'RETURNED') - Number(a.assignment.status === 'RETURNED') ||
    Number(b.assignment.role === 'LEAD') - Number(a.assignment.role === 'LEAD') ||
    a.task.position - b.task.position;

const newestFirst = (a: WorkItem, b: WorkItem): number =>
  b.assignment.changedAt.localeCompare(a.assignment.changedAt);

/** An agency's work in the order in which it has to be done; ids only, so that a row draws by itself. */
export const groupWork = (
  items: readonly WorkItem[],
  today: Day,
): Readonly<Record<WorkGroup, readonly string[]>> => {
  const groups: Record<WorkGroup, WorkItem[]> = { now: [], week: [], later: [], waiting: [], closed: [] };
  for (const item of items) groups[groupOf(item, today)].push(item);
  for (const name of ['now', 'week', 'later'] as const) groups[name].sort(inOrder(today));
  for (const name of ['waiting', 'closed'] as const) groups[name].sort(newestFirst);
  const ids = (name: WorkGroup): string[] => groups[name].map((item) => item.assignment.id);
  return {
    now: ids('now'),
    week: ids('week'),
    later: ids('later'),
    waiting: ids('waiting'),
    closed: ids('closed'),
  };
};
