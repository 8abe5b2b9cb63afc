import { useMemo } from 'react';
import { useTable } from '../../../live/index.ts';
import type { Line } from './day-state.ts';

/** What a locality counts, in the order of the indicators. */
export const useLines = (localityId: string): readonly Line[] => {
  const indicators = useTable('indicators');
  const progress = useTable('progress');
  return useMemo(
    () =>
      [...progress.values()]
        .filter((one) => one.localityId === localityId)
        .flatMap((one): Line[] => {
          const indicator = indicators.get(one.indicatorId);
          return indicator ? [{ indicator, progress: one }] : [];
        })
        .sort((a, b) => a.indicator.position - b.indicator.position),
    [indicators, progress, localityId],
  );
};
