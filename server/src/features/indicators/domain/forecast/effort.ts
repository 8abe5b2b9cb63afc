// The last people are slower: below a share `from` of the target still to do, the pace falls with what is left, down to a
// floor. Counted in effort instead of people, the pace stays level: an easy person is 1, a late one up to 1/floor.
export interface Slowdown {
  /** Share of the target still to do at which it begins. */
  readonly from: number;
  /** Lowest pace as a share of the first. 1: no slowdown. */
  readonly floor: number;
}

/** Kinds of slowdown, from none to people who are hardly ever at home. Which it is shows only in the tail. */
export const slowdowns: readonly Slowdown[] = [
  { from: 0.1, floor: 1 },
  { from: 0.12, floor: 0.35 },
  { from: 0.2, floor: 0.2 },
  { from: 0.25, floor: 0.05 },
  { from: 0.3, floor: 0.05 },
];
/** How likely each is before anything is seen. */
export const usualKinds: readonly number[] = [0.12, 0.3, 0.18, 0.2, 0.2];
/** Where a tail begins, for looking at it: before any kind of slowdown. */
export const tailFrom = 0.35;

/** Effort that the first `done` people took. */
export function effortOf(done: number, target: number, { from, floor }: Slowdown): number {
  const left = 1 - done / target;
  if (left >= from || floor >= 1) return done;
  const easy = 1 - from;
  const lowest = from * floor;
  if (left >= lowest) return target * (easy + from * Math.log(from / left));
  return target * (easy + from * Math.log(1 / floor) + (lowest - left) / floor);
}

/** How many people so much effort reaches: `effortOf` backwards. */
export function reachedBy(effort: number, target: number, { from, floor }: Slowdown): number {
  const hard = effort / target - (1 - from);
  if (hard <= 0 || floor >= 1) return effort;
  const toFloor = from * Math.log(1 / floor);
  if (hard <= toFloor) return target * (1 - from * Math.exp(-hard / from));
  return target * (1 - from * floor + (hard - toFloor) * floor);
}
