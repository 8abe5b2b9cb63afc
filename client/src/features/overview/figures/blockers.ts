import type { BlockerRecord } from '../../../live/index.ts';

/** Where open blockers wait: a step of the route, or whose turn it is after an answer. */
export interface WaitingPlace {
  readonly key: string;
  /** The step's name; null: the raiser has an answer to act on, or a question to answer. */
  readonly name: string | null;
  readonly isChair: boolean;
  readonly count: number;
  /** Since when the one that waits longest has stood there. */
  readonly since: string;
  /** Past their response deadline. */
  readonly late: number;
  readonly oldest: BlockerRecord;
}

const closed: readonly BlockerRecord['state'][] = ['RESOLVED', 'WITHDRAWN', 'MERGED'];
export const isOpenBlocker = ({ state }: Pick<BlockerRecord, 'state'>): boolean => !closed.includes(state);

const waitsAtStep = ({ state }: BlockerRecord): boolean => state === 'RAISED' || state === 'ACKNOWLEDGED';

/** The step that a blocker waits at; without a name: it is its raiser's turn. */
export const placeOf = (blocker: BlockerRecord): Pick<WaitingPlace, 'key' | 'name' | 'isChair'> => {
  const step = blocker.route[blocker.step];
  if (!waitsAtStep(blocker) || !step) return { key: 'raiser', name: null, isChair: false };
  return { key: `${blocker.step} ${step.name}`, name: step.name, isChair: step.role === 'CHAIR' };
};

/** Open blockers by where they wait: the chair's first, then from the top of the route down, the raisers' last. */
export const blockersByPlace = (blockers: Iterable<BlockerRecord>, now: Date): readonly WaitingPlace[] => {
  const places = new Map<string, WaitingPlace & { readonly step: number }>();
  for (const blocker of blockers) {
    if (!isOpenBlocker(blocker)) continue;
    const place = placeOf(blocker);
    const known = places.get(place.key);
    const isOlder = !known || blocker.stepSince < known.since;
    const isLate =
      place.name !== null && blocker.answerBy !== null && Date.parse(blocker.answerBy) < now.getTime();
    places.set(place.key, {
      ...place,
      step: place.name === null ? -1 : blocker.step,
      count: (known?.count ?? 0) + 1,
      late: (known?.late ?? 0) + (isLate ? 1 : 0),
      since: isOlder ? blocker.stepSince : known.since,
      oldest: isOlder ? blocker : known.oldest,
    });
  }
  return [...places.values()].sort((a, b) => Number(b.isChair) - Number(a.isChair) || b.step - a.step);
};
