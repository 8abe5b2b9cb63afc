import { useState } from 'react';
import { useTable } from '../../../live/index.ts';
import { advanceTallies, type Tallies } from '../figures/tally.ts';

/** Each one is made out of the one before. */
const createKeeper = () => {
  let kept: Tallies | null = null;
  return (...now: [Tallies['progress'], Tallies['localities']]): Tallies => {
    kept = advanceTallies(kept, ...now);
    return kept;
  };
};

/** The sums of the open plan's indicators, moved by what arrives. */
export const useTallies = (): Tallies => {
  const [keep] = useState(createKeeper);
  return keep(useTable('progress'), useTable('localities'));
};
