import { fold, foldOnce } from '../../lib/fold.ts';

export const kinds = ['section', 'plan', 'task', 'agency', 'locality'] as const;
type Kind = (typeof kinds)[number];

/** Somewhere one can go. */
export interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** Other words by which it is looked for, and that tell it from its like. */
  readonly more: string;
  readonly to: string;
}

/** The list stays short enough to be looked over: what is meant comes nearer with each word. */
const most: Readonly<Record<Kind, number>> = { section: 8, plan: 6, task: 12, agency: 6, locality: 6 };

const foldName = foldOnce<Place>(({ name }) => name);
const foldAll = foldOnce<Place>(({ name, more }) => `${name} ${more}`);

/** Begins with what was typed, has a word that does, or has it anywhere. */
const nearness = (place: Place, wanted: string): number => {
  const name = foldName(place);
  if (name.startsWith(wanted)) return 0;
  return ` ${name}`.includes(` ${wanted}`) ? 1 : 2;
};

/** The places that have every word typed, with or without its marks, by kind and the nearest first. */
export const findPlaces = (places: readonly Place[], typed: string): readonly Place[] => {
  const wanted = fold(typed.trim());
  const words = wanted.split(/\s+/).filter(Boolean);
  if (words.length === 0) return places.filter(({ kind }) => kind === 'section');
  const found = places.filter((place) => words.every((word) => foldAll(place).includes(word)));
  return kinds.flatMap((kind) =>
    found
      .filter((place) => place.kind === kind)
      .sort((a, b) => nearness(a, wanted) - nearness(b, wanted))
      .slice(0, most[kind]),
  );
};
