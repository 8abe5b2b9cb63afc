import { daysBetween, type Indicator } from '../../indicators/index.ts';
import type { WalkedDay } from './walk.ts';

/** Walked days as a row keeps them: each day's own number from the indicator's first day to the last that was reported. */
export function dailyOf(
  { startsOn }: Pick<Indicator, 'startsOn'>,
  days: readonly WalkedDay[],
): (number | null)[] {
  const last = days.at(-1);
  if (!last) return [];
  const daily = new Array<number | null>(daysBetween(startsOn, last.day) + 1).fill(null);
  for (const { day, daily: own } of days) daily[daysBetween(startsOn, day)] = own;
  return daily;
}
