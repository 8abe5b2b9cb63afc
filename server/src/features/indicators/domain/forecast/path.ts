import { type CountedLocality, type Standing, standingOf } from './counted.ts';
import { effortOf, reachedBy } from './effort.ts';
import { forecastOf, outlookFor } from './forecast-locality.ts';
import { ninetyPercent, scoreOf } from './normal.ts';
import { chanceOn, type Future, furthest, type Outlook, stretched } from './outlook.ts';

export interface Total {
  readonly mean: number;
  readonly variance: number;
}

/** A locality's running total ahead, so that many can be added up without reckoning any of them again. */
export interface LocalityPath {
  readonly target: number;
  readonly done: number;
  readonly known: boolean;
  readonly pace: number;
  readonly lateChance: number | null;
  /** Days since 1970 of the day on which the target was reached; null: it is ahead. */
  readonly reachedOn: number | null;
  /** Expected running total and its variance, so many days from `asOf`. */
  totalOn(ahead: number): Total;
  /** Normal score of the chance that the target is reached by then. */
  scoreOn(ahead: number): number;
}

/** Middle and both ends of a distribution, weighted so that mean and variance come out (Keefer & Bodily 1983). */
const points = [
  { score: -ninetyPercent, weight: 0.3 },
  { score: 0, weight: 0.4 },
  { score: ninetyPercent, weight: 0.3 },
] as const;

/** Null: this locality has no target. */
export function pathOf(locality: CountedLocality): LocalityPath | null {
  const standing = standingOf(locality);
  const { target, done, reachedOn } = standing;
  if (target === null) return null;
  const outlook = outlookFor(standing);
  const { known, pace, lateChance } = forecastOf(standing, outlook);
  const path = { target, done, known, pace: pace ?? 0, lateChance: lateChance ?? null, reachedOn };
  if (!outlook)
    return { ...path, totalOn: () => ({ mean: done, variance: 0 }), scoreOn: () => Number.POSITIVE_INFINITY };
  const totals: Total[] = [];
  const scores: number[] = [];
  return {
    ...path,
    totalOn: (ahead) => {
      const day = Math.min(ahead, furthest - 1);
      totals[day] ??= totalAhead(standing, target, outlook, outlook.busy[day] ?? 0);
      return totals[day];
    },
    scoreOn: (ahead) => {
      scores[ahead] ??= scoreOf(chanceOn(outlook, ahead));
      return scores[ahead];
    },
  };
}

function totalAhead({ done }: Standing, target: number, { futures }: Outlook, ahead: number): Total {
  let first = 0;
  let second = 0;
  for (const future of futures) {
    const behind = effortOf(done, target, future.slowdown);
    for (const { score, weight } of points) {
      const effort = behind + effortAt(score, ahead, future);
      const gained = Math.min(target, reachedBy(effort, target, future.slowdown)) - done;
      first += future.likely * weight * gained;
      second += future.likely * weight * gained ** 2;
    }
  }
  return { mean: done + first, variance: Math.max(0, second - first ** 2) };
}

/** The effort that is exceeded with the chance of a normal score: `stretched` backwards. */
function effortAt(score: number, ahead: number, { pace, dispersion }: Future): number {
  if (ahead === 0) return 0;
  const size = Math.max(0, stretched(pace.mean * ahead, dispersion, pace.doubt) + score);
  return (dispersion / pace.doubt) * Math.sinh((size * Math.sqrt(pace.doubt)) / 2) ** 2;
}
