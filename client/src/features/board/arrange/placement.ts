import type { BoardFilter, Grouping } from '../../../lib/board-address.ts';
import { type Day, dayNumber, daysBetween, endOfWeek } from '../../../lib/days.ts';
import { fold, foldOnce } from '../../../lib/fold.ts';
import { countedPartOf, timelinessOf } from '../../../lib/timeliness.ts';
import type { AgencyRecord, AssignmentRecord, Table, TaskRecord } from '../../../live/index.ts';
import { type ColumnId, columnOf } from './columns.ts';

export const noLane = 'none';

/** Where a card stands: its lane, its column, and its order there. */
export interface Placement {
  readonly lane: string;
  readonly column: ColumnId;
  /** The lower the earlier; equal ones go by their ids. */
  readonly order: number;
  /** Overdue, or reported after its last day. */
  readonly isLate: boolean;
  /** Who changed it last: what the viewer did is shown at once. */
  readonly by: string | null;
}

export type Placements = ReadonlyMap<string, Placement>;

/** All that decides where a card stands, besides the assignment itself. */
export interface Surroundings {
  readonly tasks: Table<'tasks'>;
  readonly agencies: Table<'agencies'>;
  readonly localities: Table<'localities'>;
  /** Assignments with an open blocker. */
  readonly blocked: ReadonlySet<string>;
  readonly today: Day;
  readonly filter: BoardFilter;
}

/** Hamlets stand with their commune: nobody coordinates forty lanes. */
const laneLocality = (localities: Table<'localities'>, localityId: string | null): string => {
  const locality = localityId ? localities.get(localityId) : undefined;
  if (!locality) return noLane;
  return locality.kind === 'HAMLET' && locality.parentId ? locality.parentId : locality.id;
};

type Directory = Pick<Surroundings, 'agencies' | 'localities'>;

const localityLane = ({ agencies, localities }: Directory, assignment: AssignmentRecord): string =>
  laneLocality(localities, assignment.localityId ?? agencies.get(assignment.agencyId)?.localityId ?? null);

/** The lane in which an assignment stands. */
export const laneOf: Readonly<
  Record<Grouping, (directory: Directory, assignment: AssignmentRecord) => string>
> = {
  none: () => noLane,
  agency: (_directory, assignment) => assignment.agencyId,
  locality: localityLane,
};

const isOpen = (assignment: AssignmentRecord): boolean =>
  assignment.status !== 'DONE' && assignment.status !== 'WITHDRAWN';

const isDue = (around: Surroundings, assignment: AssignmentRecord): boolean => {
  const { due } = around.filter;
  if (due === null) return true;
  if (due === 'none') return assignment.dueDate === null;
  const timeliness = timelinessOf(assignment, around.today);
  if (due === 'overdue') return timeliness === 'OVERDUE' && isOpen(assignment);
  if (due === 'soon') return timeliness === 'DUE_SOON' && isOpen(assignment);
  if (!assignment.dueDate || !isOpen(assignment)) return false;
  const { dueDate } = assignment;
  return daysBetween(around.today, dueDate) >= 0 && dueDate <= endOfWeek(around.today);
};

const isCounted = (around: Surroundings, assignment: AssignmentRecord): boolean => {
  const { part } = around.filter;
  if (part === null) return true;
  const counted = countedPartOf(assignment, around.today);
  return part === 'all' ? counted !== null : counted === part;
};

const isInLocality = (around: Surroundings, assignment: AssignmentRecord): boolean => {
  const { localityId } = around.filter;
  return localityId === null || laneOf.locality(around, assignment) === localityId;
};

const foldTask = foldOnce<TaskRecord>((task) => `${task.text} ${task.section ?? ''}`);
const foldAgency = foldOnce<AgencyRecord>((agency) => `${agency.name} ${agency.shortName}`);

const isNamed = (around: Surroundings, assignment: AssignmentRecord, wanted: string): boolean => {
  if (!wanted) return true;
  const task = foldTask(around.tasks.get(assignment.taskId));
  const agency = foldAgency(around.agencies.get(assignment.agencyId));
  return `${task} ${agency}`.includes(wanted);
};

/** More than any position. A number in place of words: a thousand cards are sorted ten times as fast. */
const positions = 2 ** 31;
const noDay = 1_000_000;

/** Open work by its last day, soonest first and without one last; done work by the day of its report, newest first. */
export const orderOf = (
  around: Pick<Surroundings, 'tasks'>,
  assignment: AssignmentRecord,
  column: ColumnId,
): number => {
  const { dueDate, reportedOn } = assignment;
  const open = dueDate ? dayNumber(dueDate) : noDay;
  const done = reportedOn ? -dayNumber(reportedOn) : noDay;
  const position = around.tasks.get(assignment.taskId)?.position ?? 0;
  return (column === 'done' ? done : open) * positions + position;
};

/** Places an assignment; null where the filter leaves it out. Pure, and remembered by the record's identity. */
export const createPlacer = (around: Surroundings): ((assignment: AssignmentRecord) => Placement | null) => {
  const placed = new WeakMap<AssignmentRecord, Placement | { readonly out: true }>();
  const wanted = fold(around.filter.text.trim());
  const { agencyId, isBlocked } = around.filter;
  const belongs = (assignment: AssignmentRecord): boolean =>
    (agencyId === null || assignment.agencyId === agencyId) &&
    (!isBlocked || around.blocked.has(assignment.id)) &&
    isInLocality(around, assignment) &&
    isDue(around, assignment) &&
    isCounted(around, assignment) &&
    isNamed(around, assignment, wanted);
  const place = (assignment: AssignmentRecord): Placement => {
    const column = columnOf[assignment.status];
    const lane = laneOf[around.filter.grouping](around, assignment);
    const timeliness = timelinessOf(assignment, around.today);
    return {
      lane,
      column,
      order: orderOf(around, assignment, column),
      isLate: timeliness === 'LATE' || timeliness === 'OVERDUE',
      by: assignment.changedBy,
    };
  };
  return (assignment) => {
    const known = placed.get(assignment);
    if (known) return 'out' in known ? null : known;
    const made = belongs(assignment) ? place(assignment) : null;
    placed.set(assignment, made ?? { out: true });
    return made;
  };
};

const isSame = (a: Placement | undefined, b: Placement): boolean =>
  a !== undefined &&
  a.lane === b.lane &&
  a.column === b.column &&
  a.order === b.order &&
  a.isLate === b.isLate;

/** Places all; gives `before` again when nothing stands elsewhere, so that the board need not be drawn again. */
export const placeAll = (
  assignments: Iterable<AssignmentRecord>,
  place: (assignment: AssignmentRecord) => Placement | null,
  before: Placements,
): Placements => {
  const next = new Map<string, Placement>();
  let changed = 0;
  for (const assignment of assignments) {
    const placement = place(assignment);
    if (!placement) continue;
    const known = before.get(assignment.id);
    if (known && isSame(known, placement)) next.set(assignment.id, known);
    else {
      next.set(assignment.id, placement);
      changed += 1;
    }
  }
  return changed === 0 && next.size === before.size ? before : next;
};
