import { counted, type LocalityProgress, sumOfParts } from '../indicators/index.ts';
import { seriesKey } from './domain/figure.ts';
import { placesAbove } from './domain/places-above.ts';
import type { Series } from './domain/take-cells.ts';
import { dailyOf } from './domain/walked-daily.ts';
import type { Held } from './surroundings.ts';

/** A row after the report, and the series that was entered; null where it is the sum of its parts. */
export interface CountedRow {
  readonly row: LocalityProgress;
  readonly series: Series | null;
}

/** The rows that were entered, then the sums above them, lowest first, each summed once. */
export function countSeries(series: readonly Series[], held: Held): CountedRow[] {
  const entered = series.map((one) => ({
    row: counted(one.row, one.indicator, dailyOf(one.indicator, one.days), held),
    series: one,
  }));
  const rows = new Map([...held.rows, ...held.partRows.map((part) => [seriesKey(part), part] as const)]);
  for (const { row } of entered) rows.set(seriesKey(row), row);
  const sums: CountedRow[] = [];
  for (const { key, indicatorId, localityId } of sumsAbove(series, held)) {
    const row = held.rows.get(key);
    const indicator = held.indicators.get(indicatorId);
    if (!row || !indicator) continue;
    const parts = [...rows.values()].filter(
      (part) =>
        part.indicatorId === indicatorId && held.placesUp.get(part.localityId)?.parentId === localityId,
    );
    const summed = counted(row, indicator, sumOfParts(parts), held);
    rows.set(key, summed);
    sums.push({ row: summed, series: null });
  }
  return [...entered, ...sums];
}

interface Sum {
  readonly key: string;
  readonly indicatorId: string;
  readonly localityId: string;
}

/** Sums that the series go into, those of the deepest localities first. */
function sumsAbove(series: readonly Series[], held: Held): Sum[] {
  const found = new Map<string, Sum & { readonly depth: number }>();
  for (const { row } of series) {
    for (const localityId of placesAbove(row.localityId, held.placesUp)) {
      const key = seriesKey({ indicatorId: row.indicatorId, localityId });
      if (!held.sums.has(key)) continue;
      found.set(key, {
        key,
        indicatorId: row.indicatorId,
        localityId,
        depth: placesAbove(localityId, held.placesUp).length,
      });
    }
  }
  return [...found.values()].sort((one, other) => other.depth - one.depth);
}
