import type { Standing } from '../figures/standings.ts';
import type { StandingWords } from './use-standing-words.ts';

export const colourings = ['risk', 'share'] as const;
export type Colouring = (typeof colourings)[number];

export const shareBands = [0, 25, 50, 75, 100] as const;

/** The band of progress that a share falls in: its lower end in per cent. */
const bandOf = (share: number | null): number | 'none' =>
  share === null ? 'none' : (shareBands.findLast((band) => share * 100 >= band) ?? 0);

/** What a place on the map is marked with. */
export const lookOf = (standing: Standing, said: StandingWords, colouring: Colouring): object =>
  colouring === 'risk' ? { 'data-meaning': said.meaning } : { 'data-band': bandOf(standing.share) };
