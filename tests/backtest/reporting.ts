import type { Chance } from './chance.ts';

/** How a commune writes down what it did. */
export interface Habit {
  /** Chance that a day's figure is missing; the next one covers it. */
  readonly forgets: number;
  /** Reports on this weekday only (Monday 0); null: daily. */
  readonly weekly: number | null;
  /** Leaves days off unreported instead of writing zero. */
  readonly blankOff: boolean;
  /** Chance a day of a double count that is taken back a few days later. */
  readonly miscounts: number;
}

export const aHabit = (chance: Chance): Habit => ({
  forgets: chance.oneOf([0.01, 0.05, 0.2]),
  weekly: chance.happens(0.12) ? 4 : null,
  blankOff: chance.happens(0.4),
  miscounts: chance.oneOf([0, 0, 0.01]),
});

/** What was really done each day, as the figures that come in: null where nothing was reported. */
export function reported(
  worked: readonly number[],
  weekdayOf: (day: number) => number,
  habit: Habit,
  chance: Chance,
) {
  const daily: (number | null)[] = [];
  let held = 0;
  let tooMany = 0;
  worked.forEach((count, day) => {
    held += count;
    const weekday = weekdayOf(day);
    const isOff =
      habit.weekly === null ? habit.blankOff && count === 0 && weekday >= 5 : weekday !== habit.weekly;
    if (isOff || chance.happens(habit.forgets)) {
      daily.push(null);
      return;
    }
    const double = chance.happens(habit.miscounts) ? Math.ceil(held / 2) : 0;
    const back = tooMany > 0 && chance.happens(0.4) ? tooMany : 0;
    daily.push(held + double - back);
    tooMany += double - back;
    held = 0;
  });
  return daily;
}
