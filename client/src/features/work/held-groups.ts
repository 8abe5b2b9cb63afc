import { type WorkGroup, workGroups } from './group-work.ts';

export type Groups = Readonly<Record<WorkGroup, readonly string[]>>;

export interface Held {
  readonly groups: Groups;
  /** How many rows have come, gone or moved meanwhile. */
  readonly waiting: number;
}

const placesIn = (groups: Groups): Map<string, WorkGroup> =>
  new Map(workGroups.flatMap((name) => groups[name].map((id) => [id, name] as const)));

/**
 * What others did waits, so that nothing jumps under a finger; what the viewer did is shown at once. What a row says is
 * always current: only where it stands is held.
 */
export const holdGroups = (shown: Groups, next: Groups, isOwn: (id: string) => boolean): Held => {
  if (shown === next) return { groups: next, waiting: 0 };
  const before = placesIn(shown);
  const after = placesIn(next);
  const moved = [...new Set([...before.keys(), ...after.keys()])].filter(
    (id) => before.get(id) !== after.get(id),
  );
  return moved.some(isOwn) ? { groups: next, waiting: 0 } : { groups: shown, waiting: moved.length };
};
