import { weekdayOf } from './calendar.ts';
import type { Standing } from './counted.ts';
import { effortOf } from './effort.ts';
import { ninetyPercent } from './normal.ts';
import { type Pace, paceOf } from './pace.ts';

/** What lies ahead of a locality that has a target and has not reached it. */
export interface Outlook {
  readonly pace: Pace;
  /** From `asOf` on, a day a step: how sure it is that the target is reached by that day, as a normal score that never falls. */
  readonly scores: readonly number[];
  /** Spread-out effort expected by each of these days, and its relative variance. */
  readonly expected: readonly number[];
  readonly doubts: readonly number[];
  /** Effort still to do, and variance of effort as a multiple of its mean. */
  readonly left: number;
  readonly dispersion: number;
}

/** Nothing is said of days further off. */
export const furthest = 366;
/** Surer than this is not looked at any further. */
const sure = 5;
/** Relative variance that a pace gathers each day that it is looked ahead. */
const wander = 0.0025;
/** Silence longer than this locality's longest so far counts half as work, then a quarter …, by weeks. */
const silenceHalfLife = 7;

/**
 * Variance-stabilised size of a negative binomial amount (Anscombe 1948): on this scale it is normal with deviation 1, so the
 * chance to reach `left` with `expected` ahead is that of the difference. Grows with `amount`, whatever the doubt.
 */
export const stretched = (amount: number, dispersion: number, doubt: number): number =>
  (2 / Math.sqrt(doubt)) * Math.asinh(Math.sqrt((doubt * Math.max(0, amount)) / dispersion));

export function outlookOf(standing: Standing, target: number): Outlook {
  const { campaign, done, asOf, open, start, spans } = standing;
  const pace = paceOf(spans, start, target, campaign);
  const left = effortOf(target, target, campaign.slowdown) - effortOf(done, target, campaign.slowdown);
  const dispersion = (pace.dispersion * left) / Math.max(1, target - done);
  const patience = longestSilence(standing);
  const isReported = open > asOf;
  const scores: number[] = isReported ? [Number.NEGATIVE_INFINITY] : [];
  const expected: number[] = isReported ? [0] : [];
  const doubts: number[] = isReported ? [pace.doubt] : [];
  let busy = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let day = open; day <= asOf + furthest && best < sure; day++) {
    busy += (pace.weekdays[weekdayOf(day)] ?? 1) * (day < asOf ? trust(day - open + 1 - patience) : 1);
    if (day < asOf) continue;
    const doubt = pace.doubt + (wander * (day - open + 1)) / 3;
    const ahead = pace.mean * busy;
    best = Math.max(best, stretched(ahead, dispersion, doubt) - stretched(left, dispersion, doubt));
    scores.push(best);
    expected.push(ahead);
    doubts.push(doubt);
  }
  return { pace, scores, expected, doubts, left, dispersion };
}

const trust = (daysTooLong: number): number => (daysTooLong <= 0 ? 1 : 2 ** (-daysTooLong / silenceHalfLife));

/** The longest time between two reports so far, at least two days. */
function longestSilence({ spans }: Standing): number {
  let longest = 2;
  for (const { first, last } of spans.slice(1)) longest = Math.max(longest, last - first);
  return longest;
}

/** How sure the target is reached by a day so many days after `asOf`. */
export function scoreOn({ scores }: Outlook, ahead: number): number {
  const known = scores[Math.min(ahead, scores.length - 1)];
  return known ?? Number.NEGATIVE_INFINITY;
}

/** Days after `asOf` by which the target is reached with a chance of 10, 50 and 90 %; null: not within a year. */
export function finishOf(scores: readonly number[]) {
  const firstAt = (score: number): number | null => {
    const index = scores.findIndex((each) => each >= score);
    return index < 0 || index >= furthest ? null : index;
  };
  return { early: firstAt(-ninetyPercent), middle: firstAt(0), late: firstAt(ninetyPercent) };
}
