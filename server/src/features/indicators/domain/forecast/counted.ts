import { dayNumber } from './calendar.ts';
import { type Campaign, usualCampaign } from './campaign.ts';
import { type Span, spansOf } from './spans.ts';

/** What a forecast is made from: one locality's days of one indicator. */
export interface CountedLocality {
  /** Each day's own number from `startsOn` on; null: nothing reported. Nulls at the end change nothing. */
  readonly daily: readonly (number | null)[];
  readonly startsOn: string;
  /** Day by which the target is to be reached, itself included. */
  readonly dueOn: string;
  /** The present day: figures of later days are not looked at. */
  readonly asOf: string;
  /** Null: counted without a target. */
  readonly target: number | null;
  /** What is known of all localities together; absent: what is usual. */
  readonly campaign?: Campaign;
}

/** The same, read once: days as numbers, figures as spans. */
export interface Standing {
  readonly start: number;
  readonly due: number;
  readonly asOf: number;
  readonly target: number | null;
  readonly campaign: Campaign;
  readonly spans: readonly Span[];
  readonly done: number;
  /** Day since which the running total is at the target or above; null: it is below. */
  readonly reachedOn: number | null;
  /** First day of which nothing is known yet: the one after the last report, at the latest tomorrow. */
  readonly open: number;
}

export function standingOf(locality: CountedLocality): Standing {
  const start = dayNumber(locality.startsOn);
  const asOf = dayNumber(locality.asOf);
  const until = asOf - start + 1;
  const spans = spansOf(locality.daily, until);
  let done = 0;
  let reachedOn: number | null = locality.target === 0 ? start : null;
  for (let index = 0; index < Math.min(until, locality.daily.length); index++) {
    done += locality.daily[index] ?? 0;
    if (locality.target === 0) continue;
    if (locality.target === null || done < locality.target) reachedOn = null;
    else reachedOn ??= start + index;
  }
  return {
    start,
    due: dayNumber(locality.dueOn),
    asOf,
    target: locality.target,
    campaign: locality.campaign ?? usualCampaign,
    spans,
    done,
    reachedOn,
    open: start + (spans.at(-1)?.last ?? -1) + 1,
  };
}
