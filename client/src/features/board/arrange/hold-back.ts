import type { Placement, Placements } from './placement.ts';

export interface Held {
  /** Where the cards are shown. */
  readonly placements: Placements;
  /** Cards that have moved, come or gone meanwhile, and wait to be shown so. */
  readonly waiting: readonly string[];
}

const move = (placements: Map<string, Placement>, id: string, to: Placement | undefined): void => {
  if (to) placements.set(id, to);
  else placements.delete(id);
};

/**
 * Takes over what the viewer did; what others did waits, so that nothing jumps under a finger. What a card says is
 * always current: only where it stands is held.
 */
export const holdBack = (shown: Placements, next: Placements, isOwn: (id: string) => boolean): Held => {
  if (shown === next) return { placements: shown, waiting: [] };
  const ids = new Set([...shown.keys(), ...next.keys()]);
  const differing = [...ids].filter((id) => shown.get(id) !== next.get(id));
  const own = differing.filter(isOwn);
  const waiting = differing.filter((id) => !isOwn(id));
  if (waiting.length === 0) return { placements: next, waiting };
  if (own.length === 0) return { placements: shown, waiting };
  const placements = new Map(shown);
  for (const id of own) move(placements, id, next.get(id));
  return { placements, waiting };
};
