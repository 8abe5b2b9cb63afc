export const median = (values: readonly number[]): number => percentile(values, 0.5);

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Half of the distance between the quartiles, as a share of the median. */
export const spread = (values: readonly number[]): number =>
  (percentile(values, 0.75) - percentile(values, 0.25)) / 2 / median(values);

/** One line of the table. `ratio` compares value with baseline the way `target` is meant. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly target: string | null;
  readonly met: boolean | null;
}

/** @param most the ratio may be at most this */
export function atMost(name: string, unit: string, value: number, baseline: number, most: number): Row {
  const ratio = value / baseline;
  return { name, unit, value, baseline, ratio, target: `≤ ${most} ×`, met: ratio <= most };
}

/** @param least the ratio has to be at least this */
export function atLeast(name: string, unit: string, value: number, baseline: number, least: number): Row {
  const ratio = value / baseline;
  return { name, unit, value, baseline, ratio, target: `≥ ${least} ×`, met: ratio >= least };
}

export const shown = (name: string, unit: string, value: number, baseline: number | null = null): Row => ({
  name,
  unit,
  value,
  baseline,
  ratio: baseline === null ? null : value / baseline,
  target: null,
  met: null,
});
