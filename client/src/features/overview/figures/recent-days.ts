import { type Day, daysBetween } from '../../../lib/days.ts';

/** The last `count` days up to today of what begins on `startsOn`; null: not reported, or not begun. */
export const recentDays = (
  daily: readonly (number | null)[],
  startsOn: Day,
  today: Day,
  count: number,
): readonly (number | null)[] => {
  const end = daysBetween(startsOn, today);
  const length = Math.max(0, Math.min(count, end + 1));
  return Array.from({ length }, (_, at) => daily[end + 1 - length + at] ?? null);
};
