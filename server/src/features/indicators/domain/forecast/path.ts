import { type CountedLocality, type Standing, standingOf } from './counted.ts';
import { effortOf, reachedBy } from './effort.ts';
import { forecastLocality } from './forecast-locality.ts';
import { ninetyPercent } from './normal.ts';
import { type Outlook, outlookOf, stretched } from './outlook.ts';

/** A locality's running total ahead, so that many can be added up without reckoning any of them again. */
export interface LocalityPath {
  readonly target: number;
  readonly done: number;
  readonly known: boolean;
  readonly pace: number;
  readonly lateChance: number | null;
  /** Days since 1970 of the day on which the target was reached; null: it is ahead. */
  readonly reachedOn: number | null;
  /** From `asOf` on, a day a step; the last holds for all days after it. */
  readonly mean: readonly number[];
  readonly variance: readonly number[];
  /** Normal score of having reached the target by each day. */
  readonly scores: readonly number[];
}

/** Middle and both ends of a distribution, weighted so that mean and variance come out (Keefer & Bodily 1983). */
const points = [
  { score: -ninetyPercent, weight: 0.3 },
  { score: 0, weight: 0.4 },
  { score: ninetyPercent, weight: 0.3 },
] as const;

/** Null: this locality has no target, or nothing at all is known of its pace. */
export function pathOf(locality: CountedLocality): LocalityPath | null {
  const standing = standingOf(locality);
  const { target, done, reachedOn } = standing;
  if (target === null) return null;
  const forecast = forecastLocality(locality);
  const known = {
    target,
    done,
    known: forecast.known,
    pace: forecast.pace ?? 0,
    lateChance: forecast.lateChance ?? null,
  };
  if (reachedOn !== null) {
    return { ...known, reachedOn, mean: [done], variance: [0], scores: [Number.POSITIVE_INFINITY] };
  }
  const outlook = outlookOf(standing, target);
  return { ...known, reachedOn, ...totalsAhead(standing, target, outlook), scores: outlook.scores };
}

function totalsAhead({ done, campaign }: Standing, target: number, outlook: Outlook) {
  const behind = effortOf(done, target, campaign.slowdown);
  const mean: number[] = [];
  const variance: number[] = [];
  outlook.expected.forEach((ahead, index) => {
    const doubt = outlook.doubts[index] ?? 1;
    const middle = stretched(ahead, outlook.dispersion, doubt);
    let first = 0;
    let second = 0;
    for (const { score, weight } of points) {
      const effort = ahead === 0 ? 0 : amountAt(middle + score, outlook.dispersion, doubt);
      const gained = Math.min(target, reachedBy(behind + effort, target, campaign.slowdown)) - done;
      first += weight * gained;
      second += weight * gained ** 2;
    }
    mean.push(done + first);
    variance.push(Math.max(0, second - first ** 2));
  });
  return { mean, variance };
}

/** `stretched` backwards. */
function amountAt(size: number, dispersion: number, doubt: number): number {
  return (dispersion / doubt) * Math.sinh((Math.max(0, size) * Math.sqrt(doubt)) / 2) ** 2;
}
