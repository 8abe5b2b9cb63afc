import { addDays, type Day } from '../../../lib/days.ts';
import type { FigureDayRecord, IndicatorRecord, ProgressRecord } from '../../../live/index.ts';
import { countsOn, dailyOn } from '../cells/reckon.ts';

/** An indicator that a locality counts, with where the locality stands. */
export interface Line {
  readonly indicator: IndicatorRecord;
  readonly progress: ProgressRecord;
  /** Its hamlets count it: then it is their sum, and nobody reports it itself. */
  readonly isSum: boolean;
}

export interface DayState {
  readonly day: Day;
  /** How many indicators count on that day, and how many of them have no figure. */
  readonly counted: number;
  readonly missing: number;
  readonly isLocked: boolean;
  readonly remindedAt: string | null;
}

export const dayState = (
  day: Day,
  lines: readonly Line[],
  figureDay: Pick<FigureDayRecord, 'locked' | 'remindedAt'> | undefined,
): DayState => {
  const counting = lines.filter(({ indicator, isSum }) => !isSum && countsOn(indicator, day));
  return {
    day,
    counted: counting.length,
    missing: counting.filter(({ indicator, progress }) => dailyOn(progress, indicator, day) === null).length,
    isLocked: figureDay?.locked ?? false,
    remindedAt: figureDay?.remindedAt ?? null,
  };
};

/** Reported on in part, or not at all, and it still can be. */
export const isOwed = ({ missing, isLocked }: DayState): boolean => missing > 0 && !isLocked;

/** The last so many days up to today on which something counts, the newest first. */
export const lastDays = (today: Day, count: number, firstDay: Day): readonly Day[] =>
  Array.from({ length: count }, (_, back) => addDays(today, -back)).filter((day) => day >= firstDay);
