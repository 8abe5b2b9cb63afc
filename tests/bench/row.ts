import { median, percentile, spread } from './statistics.ts';

/** One line of the table. `ratio` compares value with baseline the way `target` is meant. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly target: string | null;
  readonly met: boolean | null;
  /** Half of the distance between the quartiles as a share of the median; null for a single figure. */
  readonly spread: number | null;
  readonly baselineSpread: number | null;
}

/** Rounds of both sides. Their medians are compared, or the percentile that is named. */
export interface Rounds {
  readonly name: string;
  readonly unit: string;
  readonly ours: readonly number[];
  readonly baseline: readonly number[];
  readonly share?: number;
}

const spreadOf = (values: readonly number[]): number | null => (values.length > 1 ? spread(values) : null);

/** Both sides and their ratio, without a target. */
export function shown({ name, unit, ours, baseline, share = 0.5 }: Rounds): Row {
  const value = percentile(ours, share);
  const other = baseline.length === 0 ? null : percentile(baseline, share);
  const ratio = other === null ? null : value / other;
  const spreads = { spread: spreadOf(ours), baselineSpread: spreadOf(baseline) };
  return { name, unit, value, baseline: other, ratio, target: null, met: null, ...spreads };
}

/** @param most the ratio may be at most this */
export function atMost(most: number, rounds: Rounds): Row {
  const row = shown(rounds);
  return { ...row, target: `≤ ${most} ×`, met: row.ratio !== null && row.ratio <= most };
}

/** @param least the ratio has to be at least this */
export function atLeast(least: number, rounds: Rounds): Row {
  const row = shown(rounds);
  return { ...row, target: `≥ ${least} ×`, met: row.ratio !== null && row.ratio >= least };
}

/** A figure with a limit of its own: nothing stands beside it. */
export function within(most: number, { name, unit, ours }: Omit<Rounds, 'baseline'>): Row {
  const row = shown({ name, unit, ours, baseline: [] });
  return { ...row, target: `≤ ${most} ${unit}`, met: median(ours) <= most };
}
