import type { FigureEntry } from '../../../platform/graphql/generated/schema.ts';

/** What was written down for one day. */
export interface Entry {
  readonly day: string;
  readonly value: number;
  readonly entry: FigureEntry;
}

/** What follows from it: the day's own number and the running total. */
export interface WalkedDay {
  readonly day: string;
  readonly daily: number;
  readonly cumulative: number;
}

/**
 * Goes through a locality's entries in order of days. A running total gives its day all that came since the entry before:
 * after days without a report the whole difference stands on the day of the report.
 */
export function walk(entries: readonly Entry[]): WalkedDay[] {
  const inOrder = [...entries].sort((one, other) => one.day.localeCompare(other.day));
  let total = 0;
  return inOrder.map(({ day, value, entry }) => {
    const daily = entry === 'DAILY' ? value : value - total;
    total += daily;
    return { day, daily, cumulative: total };
  });
}
