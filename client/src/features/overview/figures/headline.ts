import { type Day, daysBetween } from '../../../lib/days.ts';
import type { IndicatorRecord } from '../../../live/index.ts';
import type { Tally } from './tally.ts';

/** What a campaign is, in one line. */
export interface Headline {
  /** Null: there is no target to compare with. */
  readonly target: number | null;
  readonly done: number;
  /** Above 1 where more was done than was aimed at. */
  readonly share: number | null;
  /** What all localities that are below their target lack: what another has too many does not fill it. */
  readonly remaining: number | null;
  readonly surplus: number;
  readonly today: number;
  readonly yesterday: number;
  readonly reporters: number;
  readonly localities: number;
  /** Days after today up to the due day; negative: it is past. */
  readonly daysLeft: number;
  /** Number a day that is needed from now on; null: past the due day, or without a target. */
  readonly needed: number | null;
  /** How far the parts are from the total that the document names; null: nothing to compare. */
  readonly difference: number | null;
}

const neededFor = (remaining: number | null, daysLeft: number): number | null => {
  if (remaining === null || daysLeft < 0) return null;
  return remaining / Math.max(1, daysLeft);
};

const remainingOf = (tally: Tally, target: number | null): number | null => {
  if (tally.target > 0) return tally.missing;
  return target === null ? null : Math.max(0, target - tally.done);
};

/** The last day counts for itself: what remains is then needed today. */
export const headlineOf = (
  indicator: Pick<IndicatorRecord, 'startsOn' | 'dueOn' | 'targetTotal'>,
  tally: Tally,
  today: Day,
): Headline => {
  const target = tally.target > 0 ? tally.target : indicator.targetTotal;
  const at = daysBetween(indicator.startsOn, today);
  const daysLeft = daysBetween(today, indicator.dueOn);
  const remaining = remainingOf(tally, target);
  return {
    target,
    done: tally.done,
    share: target === null || target === 0 ? null : tally.done / target,
    remaining,
    surplus: tally.surplus,
    today: tally.byDay[at] ?? 0,
    yesterday: tally.byDay[at - 1] ?? 0,
    reporters: tally.reporters[at] ?? 0,
    localities: tally.localities,
    daysLeft,
    needed: neededFor(remaining, daysLeft),
    difference:
      indicator.targetTotal === null || tally.target === 0 ? null : tally.target - indicator.targetTotal,
  };
};
