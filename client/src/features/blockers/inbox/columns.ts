import type { BlockerRecord } from '../../../live/index.ts';
import type { Route } from '../route.ts';

/** new: raised and not taken up by anybody. doing: guided or directed. A number: the step of the plan's route. */
export type ColumnKey = 'new' | 'doing' | 'closed' | number;

export interface Column {
  readonly key: ColumnKey;
  /** The step's name; null: the column has a name of its own. */
  readonly name: string | null;
  readonly ids: readonly string[];
}

const sameStep = (a: Route[number], b: Route[number]): boolean =>
  a.agencyId === b.agencyId && a.role === b.role;

/** Where the blocker's present step stands on the plan's route of today: the route may have been changed since. */
const columnOfStep = (blocker: BlockerRecord, route: Route): number => {
  const present = blocker.route[blocker.step];
  const found = present ? route.findIndex((step) => sameStep(step, present)) : -1;
  return found === -1 ? Math.min(blocker.step, route.length - 1) : found;
};

const columnOf = (blocker: BlockerRecord, route: Route): ColumnKey => {
  if (blocker.closedAt !== null) return 'closed';
  if (blocker.state === 'GUIDED' || blocker.state === 'DIRECTED') return 'doing';
  const isUntouched = blocker.state === 'RAISED' && blocker.path.length <= 1;
  return isUntouched ? 'new' : columnOfStep(blocker, route);
};

/** Oldest first, by how long it has stood where it stands; what is closed, newest first. */
const inOrder = (a: BlockerRecord, b: BlockerRecord): number =>
  a.closedAt !== null && b.closedAt !== null
    ? b.closedAt.localeCompare(a.closedAt)
    : a.stepSince.localeCompare(b.stepSince);

/** The desk's inbox: what is new, each step of the plan's own route, what is to be carried out, what is over. */
export const columnsOf = (blockers: readonly BlockerRecord[], route: Route): readonly Column[] => {
  const keys: readonly ColumnKey[] = ['new', ...route.keys(), 'doing', 'closed'];
  const sorted = [...blockers].sort(inOrder);
  return keys.map((key) => ({
    key,
    name: typeof key === 'number' ? (route[key]?.name ?? '') : null,
    ids: sorted.filter((blocker) => columnOf(blocker, route) === key).map((blocker) => blocker.id),
  }));
};
