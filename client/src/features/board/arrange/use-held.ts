import { useState } from 'react';
import { type Held, holdBack } from './hold-back.ts';
import type { Placements } from './placement.ts';

interface Shown {
  readonly question: unknown;
  readonly placements: Placements;
}

interface Hold {
  /** What the viewer asked to see; another question shows its answer at once. */
  readonly question: unknown;
  readonly isBusy: boolean;
  readonly isOwn: (id: string) => boolean;
}

const decide = (shown: Shown, next: Placements, { question, isBusy, isOwn }: Hold): Held =>
  isBusy && shown.question === question
    ? holdBack(shown.placements, next, isOwn)
    : { placements: next, waiting: [] };

/** Where the cards are shown while somebody has their hands on the board, and what waits meanwhile. */
export const useHeld = (next: Placements, hold: Hold): Held & { readonly release: () => void } => {
  const [shown, setShown] = useState<Shown>({ question: hold.question, placements: next });
  const held = decide(shown, next, hold);
  if (held.placements !== shown.placements || hold.question !== shown.question) {
    setShown({ question: hold.question, placements: held.placements });
  }
  const release = (): void => setShown({ question: hold.question, placements: next });
  return { ...held, release };
};
