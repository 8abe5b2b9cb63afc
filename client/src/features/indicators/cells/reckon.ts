import type { FigureEntry } from '../../../graphql/generated/schema.ts';
import { addDays, type Day, daysBetween } from '../../../lib/days.ts';
import type { IndicatorRecord, ProgressRecord } from '../../../live/index.ts';

export interface Entered {
  readonly day: Day;
  readonly value: number;
  readonly entry: FigureEntry;
}

export interface Reckoned {
  readonly daily: number;
  readonly cumulative: number;
}

/**
 * Each day by what was entered for it: a day's own number is added to the running total before it; a running total
 * stands as it is, and the day's number is what it grew by (below zero where it falls).
 * @param before the running total on the eve of the first day
 */
export const reckon = (before: number, entered: readonly Entered[]): ReadonlyMap<Day, Reckoned> => {
  let total = before;
  const reckoned = new Map<Day, Reckoned>();
  for (const { day, value, entry } of entered.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const daily = entry === 'DAILY' ? value : value - total;
    total += daily;
    reckoned.set(day, { daily, cumulative: total });
  }
  return reckoned;
};

type Counted = Pick<ProgressRecord, 'daily'>;
type Starting = Pick<IndicatorRecord, 'startsOn'>;

/** A day's own number as the board knows it; null: nothing was reported. */
export const dailyOn = ({ daily }: Counted, { startsOn }: Starting, day: Day): number | null =>
  daily[daysBetween(startsOn, day)] ?? null;

/** The running total at the end of the day before. */
export const totalBefore = ({ daily }: Counted, { startsOn }: Starting, day: Day): number =>
  daily.slice(0, Math.max(0, daysBetween(startsOn, day))).reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** The last day before this one for which something was reported. */
export const lastBefore = ({ daily }: Counted, { startsOn }: Starting, day: Day): Day | null => {
  for (let index = Math.min(daily.length, daysBetween(startsOn, day)) - 1; index >= 0; index -= 1)
    if (daily[index] !== null && daily[index] !== undefined) return addDays(startsOn, index);
  return null;
};

/** Whether an indicator is counted on a day at all. */
export const countsOn = ({ startsOn, endedOn }: Pick<IndicatorRecord, 'startsOn' | 'endedOn'>, day: Day) =>
  day >= startsOn && (!endedOn || day < endedOn);
