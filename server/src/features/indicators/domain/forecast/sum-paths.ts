import type { IndicatorForecast } from '../../../../platform/graphql/generated/schema.ts';
import { dayNumber, dayOf } from './calendar.ts';
import { ninetyPercent, shareBelow } from './normal.ts';
import { furthest } from './outlook.ts';
import type { LocalityPath } from './path.ts';

/** Share of the doubt that all localities have in common: weather, power, holidays, the register's outages. */
const inCommon = 0.3;
/** So many days are shown beyond the finish. */
const daysBeyond = 7;

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

function fan(paths: readonly LocalityPath[], days: number) {
  const low: number[] = [];
  const middle: number[] = [];
  const high: number[] = [];
  const most = sum(paths, (path) => Math.max(path.target, path.done));
  for (let ahead = 0; ahead <= days; ahead++) {
    let mean = 0;
    let apart = 0;
    let together = 0;
    for (const path of paths) {
      const index = Math.min(ahead, path.mean.length - 1);
      const variance = path.variance[index] ?? 0;
      mean += path.mean[index] ?? path.done;
      apart += variance;
      together += Math.sqrt(variance);
    }
    const half = ninetyPercent * Math.sqrt((1 - inCommon) * apart + inCommon * together ** 2);
    low.push(Math.max(low.at(-1) ?? sum(paths, (path) => path.done), mean - half));
    middle.push(Math.max(middle.at(-1) ?? 0, mean));
    high.push(Math.max(high.at(-1) ?? 0, Math.min(most, mean + half)));
  }
  return { low, middle, high };
}

/** Chance that all have reached their targets so many days from now; localities share a part of their luck (one-factor model). */
function allDoneChance(open: readonly LocalityPath[], ahead: number): number {
  let chance = 0;
  for (const [luck, weight] of lucks) {
    let all = 1;
    for (const path of open) {
      const score = path.scores[Math.min(ahead, path.scores.length - 1)] ?? Number.NEGATIVE_INFINITY;
      all *= shareBelow((score + Math.sqrt(inCommon) * luck) / Math.sqrt(1 - inCommon));
      if (all < 1e-12) break;
    }
    chance += weight * all;
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
  const firstWith = (chance: number): number | null => {
    if (allDoneChance(open, furthest - 1) < chance) return null;
    let [before, by] = [-1, furthest - 1];
    while (by - before > 1) {
      const half = (before + by) >> 1;
      if (allDoneChance(open, half) >= chance) by = half;
      else before = half;
    }
    return asOf + by;
  };
  return { early: firstWith(0.1), middle: firstWith(0.5), late: firstWith(0.9) };
}
