import type { BlockerRecord } from '../../../live/index.ts';
import type { Acting } from '../../identity/index.ts';
import { isRaiser, waitsForChair } from '../blocker-steps.ts';
import type { Route } from '../route.ts';

/** decide: what waits for the chair. mine: the viewer's agency's own. all: the desk's columns. */
export type View = 'decide' | 'mine' | 'all';

/** Answers at some step of the route: such a person looks at the whole of it first. */
const isOnRoute = (acting: Acting, route: Route): boolean =>
  route.some((step) => step.agencyId !== null && acting.actsFor.includes(step.agencyId));

/** The views that a role has, the one it needs most first. */
export const viewsFor = (acting: Acting, route: Route): readonly View[] => {
  if (acting.role === 'CHAIR') return ['decide', 'all'];
  if (acting.role === 'OBSERVER' || acting.role === 'ADMIN') return ['all'];
  return acting.role === 'COORDINATOR' || isOnRoute(acting, route) ? ['all', 'mine'] : ['mine', 'all'];
};

/** What waits for the chair, oldest first. */
export const toDecide = (blockers: readonly BlockerRecord[]): readonly BlockerRecord[] =>
  blockers.filter(waitsForChair).sort((a, b) => a.stepSince.localeCompare(b.stepSince));

export type MineGroup = 'answer' | 'act' | 'waiting' | 'closed';
export const mineGroups: readonly MineGroup[] = ['answer', 'act', 'waiting', 'closed'];

const groupOf = (blocker: BlockerRecord): MineGroup => {
  if (blocker.closedAt !== null) return 'closed';
  if (blocker.state === 'ASKED_BACK') return 'answer';
  return blocker.state === 'GUIDED' || blocker.state === 'DIRECTED' ? 'act' : 'waiting';
};

/** An agency's own blockers by what its people have to do about them. */
export const groupMine = (
  blockers: readonly BlockerRecord[],
  acting: Acting,
): Readonly<Record<MineGroup, readonly string[]>> => {
  const groups: Record<MineGroup, string[]> = { answer: [], act: [], waiting: [], closed: [] };
  const mine = blockers
    .filter((blocker) => isRaiser(acting, blocker))
    .sort((a, b) => b.raisedAt.localeCompare(a.raisedAt));
  for (const blocker of mine) groups[groupOf(blocker)].push(blocker.id);
  return groups;
};
