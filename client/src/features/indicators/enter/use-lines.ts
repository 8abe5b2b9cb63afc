import { useMemo } from 'react';
import { useTable } from '../../../live/index.ts';
import type { Line } from './day-state.ts';

/** What a locality counts, in the order of the indicators. */
export const useLines = (localityId: string): readonly Line[] => {
  const indicators = useTable('indicators');
  const progress = useTable('progress');
  const localities = useTable('localities');
  return useMemo(() => {
    const all = [...progress.values()];
    const summed = new Set(
      all
        .filter((one) => localities.get(one.localityId)?.parentId === localityId)
        .map(({ indicatorId }) => indicatorId),
    );
    return all
      .filter((one) => one.localityId === localityId)
      .flatMap((one): Line[] => {
        const indicator = indicators.get(one.indicatorId);
        return indicator ? [{ indicator, progress: one, isSum: summed.has(one.indicatorId) }] : [];
      })
      .sort((a, b) => a.indicator.position - b.indicator.position);
  }, [indicators, progress, localities, localityId]);
};
