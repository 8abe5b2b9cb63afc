import { useMemo } from 'react';
import type { Day } from '../../../lib/days.ts';
import { useTable } from '../../../live/index.ts';
import { type DayState, dayState, type Line, lastDays } from './day-state.ts';

/** How a locality's last days stand, the newest first. */
export const useDayStates = (lines: readonly Line[], today: Day, count: number): readonly DayState[] => {
  const figureDays = useTable('figureDays');
  return useMemo(() => {
    const first = lines.map(({ indicator }) => indicator.startsOn).sort()[0] ?? today;
    const byDay = new Map([...figureDays.values()].map((one) => [one.day, one]));
    return lastDays(today, count, first).map((day) => dayState(day, lines, byDay.get(day)));
  }, [lines, today, count, figureDays]);
};
