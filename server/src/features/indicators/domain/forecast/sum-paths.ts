import type { IndicatorForecast } from '../../../../platform/graphql/generated/schema.ts';
import { dayNumber, dayOf } from './calendar.ts';
import { ninetyPercent, shareBelow } from './normal.ts';
import { firstDayWith, furthest } from './outlook.ts';
import type { LocalityPath } from './path.ts';

/** Share of the doubt that all localities have in common: weather, power, holidays, the register's outages. */
const inCommon = 0.3;
/** So many days are shown beyond the finish. */
const daysBeyond = 7;

/** Further ahead the fan is reckoned a week at a time and drawn straight between. */
const eachDayUntil = 29;

/** Common luck in seven steps (Gauss–Hermite): score and weight. */
const lucks = [
  [-3.750_439_717_7, 0.000_548_268_9],
  [-2.366_759_410_7, 0.030_757_124],
  [-1.154_405_394_8, 0.240_123_178_6],
  [0, 0.457_142_857_1],
  [1.154_405_394_8, 0.240_123_178_6],
  [2.366_759_410_7, 0.030_757_124],
  [3.750_439_717_7, 0.000_548_268_9],
] as const;

export type WholeForecast = Omit<IndicatorForecast, 'indicatorId'>;
type Fan = Pick<IndicatorForecast, 'low' | 'middle' | 'high'>;

/**
 * The whole of an indicator from its localities' paths. It is done when every locality is: what one does beyond its target
 * does not fill another's gap.
 */
export function sumPaths(
  paths: readonly LocalityPath[],
  day: { asOf: string; dueOn: string },
): WholeForecast {
  const asOf = dayNumber(day.asOf);
  const due = dayNumber(day.dueOn);
  const target = sum(paths, (path) => path.target);
  const open = paths.filter((path) => path.reachedOn === null);
  const finish = finishOfAll(paths, open, asOf);
  const isKnown =
    sum(
      paths.filter((path) => path.known),
      (path) => path.target,
    ) *
      2 >=
      target && target > 0;
  const days = Math.max(due, finish.middle ?? asOf) - asOf + daysBeyond;
  const remaining = sum(open, (path) => Math.max(0, path.target - path.done));
  const on = (found: number | null): string | null => (isKnown && found !== null ? dayOf(found) : null);
  return {
    target,
    ...fan(paths, Math.min(furthest, Math.max(daysBeyond, days))),
    lateLocalities: paths.filter((path) => (path.lateChance ?? 0) >= 0.5).length,
    forecast: {
      asOf: day.asOf,
      known: isKnown,
      pace: isKnown ? sum(paths, (path) => path.pace) : null,
      paceNeeded: isKnown ? neededBy(remaining, due - asOf) : null,
      finishOn: on(finish.middle),
      finishEarly: on(finish.early),
      finishLate: on(finish.late),
      slackDays: isKnown && finish.middle !== null ? due - finish.middle : null,
      lateChance: isKnown ? lateChance(paths, open, due, asOf) : null,
    },
  };
}

function neededBy(remaining: number, daysAfterToday: number): number | null {
  if (remaining === 0) return 0;
  return daysAfterToday < 0 ? null : remaining / Math.max(1, daysAfterToday);
}

const sum = (paths: readonly LocalityPath[], of: (path: LocalityPath) => number): number =>
  paths.reduce((total, path) => total + of(path), 0);

function fan(paths: readonly LocalityPath[], days: number): Fan {
  const low: number[] = [];
  const middle: number[] = [];
  const high: number[] = [];
  const done = sum(paths, (path) => path.done);
  const most = sum(paths, (path) => Math.max(path.target, path.done));
  let before = spreadOn(paths, 0);
  let after = before;
  let [from, to] = [0, 0];
  for (let ahead = 0; ahead <= days; ahead++) {
    if (ahead > to) {
      [before, from, to] = [after, to, ahead < eachDayUntil ? ahead : ahead + 6];
      after = spreadOn(paths, to);
    }
    const part = to === from ? 1 : (ahead - from) / (to - from);
    const mean = Math.min(most, before.mean + part * (after.mean - before.mean));
    const half = before.half + part * (after.half - before.half);
    low.push(Math.max(low.at(-1) ?? done, mean - half));
    middle.push(Math.max(middle.at(-1) ?? done, mean));
    high.push(Math.max(high.at(-1) ?? done, Math.min(most, mean + half)));
  }
  return { low, middle, high };
}

/** Mean of the sum on a day, and half the width that holds 80 %. */
function spreadOn(paths: readonly LocalityPath[], ahead: number) {
  let sumOfMeans = 0;
  let apart = 0;
  let together = 0;
  for (const path of paths) {
    const { mean, variance } = path.totalOn(ahead);
    sumOfMeans += mean;
    apart += variance;
    together += Math.sqrt(variance);
  }
  const half = ninetyPercent * Math.sqrt((1 - inCommon) * apart + inCommon * together ** 2);
  return { mean: sumOfMeans, half };
}

/** Chance that all have reached their targets so many days from now; localities share a part of their luck (one-factor model). */
function allDoneChance(open: readonly LocalityPath[], ahead: number): number {
  const scores = open.map((path) => path.scoreOn(ahead));
  let chance = 0;
  for (const [luck, weight] of lucks) {
    let all = weight;
    for (const score of scores) {
      all *= shareBelow((score + Math.sqrt(inCommon) * luck) / Math.sqrt(1 - inCommon));
      if (all < 1e-12) break;
    }
    chance += all;
  }
  return Math.min(1, chance);
}

function lateChance(
  paths: readonly LocalityPath[],
  open: readonly LocalityPath[],
  due: number,
  asOf: number,
): number {
  if (paths.some((path) => path.reachedOn !== null && path.reachedOn > due)) return 1;
  if (open.length === 0) return 0;
  return asOf > due ? 1 : 1 - allDoneChance(open, due - asOf);
}

function finishOfAll(paths: readonly LocalityPath[], open: readonly LocalityPath[], asOf: number) {
  if (open.length === 0) {
    const last = Math.max(0, ...paths.map((path) => path.reachedOn ?? 0));
    return { early: last, middle: last, late: last };
  }
  const dayWith = (chance: number): number | null => {
    const ahead = firstDayWith(chance, (days) => allDoneChance(open, days));
    return ahead === null ? null : asOf + ahead;
  };
  return { early: dayWith(0.1), middle: dayWith(0.5), late: dayWith(0.9) };
}
