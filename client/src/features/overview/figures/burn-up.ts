import { addDays, type Day, daysBetween } from '../../../lib/days.ts';
import type { IndicatorRecord } from '../../../live/index.ts';
import type { Tally } from './tally.ts';

/** What is to come: running totals from `asOf` on that are reached with a chance of 90, 50 and 10 %. */
export interface Fan {
  readonly asOf: Day;
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

/** One day of the curve; null: nothing is known of it. */
export interface BurnUpDay {
  readonly day: Day;
  readonly done: number | null;
  /** Where one would stand by going to the target at an even pace. */
  readonly ideal: number | null;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
}

const mostDaysAfterDue = 45;

/** Up to where the curve is drawn: the due day, and past it until the middle of the fan is through. */
const lastDayOf = (dueOn: Day, today: Day, target: number | null, fan: Fan | null): Day => {
  const latest = daysBetween(dueOn, today) > 0 ? today : dueOn;
  if (!fan || target === null) return latest;
  const through = fan.middle.findIndex((value) => value >= target);
  const steps = through < 0 ? fan.middle.length - 1 : through;
  const end = addDays(fan.asOf, steps);
  const wanted = daysBetween(latest, end) > 0 ? end : latest;
  const bound = addDays(latest, mostDaysAfterDue);
  return daysBetween(bound, wanted) > 0 ? bound : wanted;
};

/** The running total of all localities day by day, beside the even pace and the forecast. */
export const burnUpOf = (
  indicator: Pick<IndicatorRecord, 'startsOn' | 'dueOn'>,
  tally: Tally,
  target: number | null,
  today: Day,
  fan: Fan | null,
): readonly BurnUpDay[] => {
  const { startsOn, dueOn } = indicator;
  const whole = Math.max(1, daysBetween(startsOn, dueOn) + 1);
  const count = Math.max(1, daysBetween(startsOn, lastDayOf(dueOn, today, target, fan)) + 1);
  const known = daysBetween(startsOn, today);
  const fanFrom = fan ? daysBetween(startsOn, fan.asOf) : 0;
  let total = 0;
  return Array.from({ length: count }, (_, at) => {
    total += tally.byDay[at] ?? 0;
    return {
      day: addDays(startsOn, at),
      done: at <= known ? total : null,
      ideal: target === null || at >= whole ? null : (target * (at + 1)) / whole,
      low: fan?.low[at - fanFrom] ?? null,
      middle: fan?.middle[at - fanFrom] ?? null,
      high: fan?.high[at - fanFrom] ?? null,
    };
  });
};
