import { assumed } from './assumptions.ts';
import { weekdayOf } from './calendar.ts';
import type { Standing } from './counted.ts';
import { effortOf, type Slowdown, slowdowns } from './effort.ts';
import { shareBelow } from './normal.ts';
import { type Pace, paceOf } from './pace.ts';
import { recordOf, type WorkRecord } from './record.ts';
import { tailFit, weighed } from './tail.ts';

/** What lies ahead of a locality that has a target and has not reached it. Days go from `asOf` on, one a step, for a year. */
export interface Outlook {
  /** Busy days that lie ahead by the end of each day. */
  readonly busy: readonly number[];
  readonly futures: readonly Future[];
}

/** What is to come if the last people are of one kind. */
export interface Future {
  readonly likely: number;
  readonly slowdown: Slowdown;
  readonly pace: Pace;
  /** Variance of effort as a multiple of its mean. */
  readonly dispersion: number;
  /** The effort that is still to do, stretched. */
  readonly need: number;
}

/** Nothing is said of days further off. */
export const furthest = 366;
/** Kinds less likely than this change nothing that is shown. */
const negligible = 0.004;

/**
 * Variance-stabilised size of a negative binomial amount (Anscombe 1948): on this scale it is normal with deviation 1, so the
 * chance to reach `left` with an amount expected is that of the difference. Grows with `amount`, whatever the doubt.
 */
export const stretched = (amount: number, dispersion: number, doubt: number): number =>
  (2 / Math.sqrt(doubt)) * Math.asinh(Math.sqrt((doubt * Math.max(0, amount)) / dispersion));

export function outlookOf(standing: Standing, target: number): Outlook {
  const record = recordOf(standing, standing.campaign);
  const { weekdays } = record;
  const busy: number[] = [];
  let ahead = silentDays(standing, weekdays);
  for (let day = standing.asOf; day < standing.asOf + furthest; day++) {
    if (day >= standing.open) ahead += weekdays[weekdayOf(day)] ?? 1;
    busy.push(ahead);
  }
  return { busy, futures: futuresOf(standing, target, record) };
}

function futuresOf({ campaign, done }: Standing, target: number, record: WorkRecord): Future[] {
  const kinds = weighed(campaign.kinds, tailFit(record, target)).map((likely) =>
    likely < negligible ? 0 : likely,
  );
  const total = kinds.reduce((sum, likely) => sum + likely, 0);
  return slowdowns.flatMap((slowdown, kind): Future[] => {
    const likely = (kinds[kind] ?? 0) / total;
    if (likely === 0) return [];
    const left = effortOf(target, target, slowdown) - effortOf(done, target, slowdown);
    const dispersion = (record.dispersion * left) / Math.max(1, target - done);
    const pace = paceOf(record, target, slowdown, campaign);
    return [{ likely, slowdown, pace, dispersion, need: stretched(left, dispersion, pace.doubt) }];
  });
}

/**
 * Work on days that have passed without a report. As long as the silence is no longer than this locality's longest so far, it
 * counts as work; then less and less.
 */
function silentDays({ spans, open, asOf }: Standing, weekdays: readonly number[]): number {
  let patience = 2;
  for (const { first, last } of spans.slice(1)) patience = Math.max(patience, last - first);
  let busy = 0;
  for (let day = open; day < asOf; day++) {
    const tooLong = Math.max(0, day - open + 1 - patience);
    busy += (weekdays[weekdayOf(day)] ?? 1) * 2 ** (-tooLong / assumed.silenceHalfLife);
  }
  return busy;
}

/** Chance to be done so many days from `asOf`; never falls with the days, and says the same of all days beyond a year. */
export function chanceOn({ busy, futures }: Outlook, ahead: number): number {
  const worked = busy[Math.min(ahead, furthest - 1)] ?? 0;
  if (worked === 0) return 0;
  let chance = 0;
  for (const { likely, pace, dispersion, need } of futures) {
    chance += likely * shareBelow(stretched(pace.mean * worked, dispersion, pace.doubt) - need);
  }
  return Math.min(1, chance);
}

/** Days from `asOf` by which the target is reached with a chance of 10, 50 and 90 %; null: not within a year. */
export const finishOf = (outlook: Outlook) => ({
  early: firstDayWith(0.1, (ahead) => chanceOn(outlook, ahead)),
  middle: firstDayWith(0.5, (ahead) => chanceOn(outlook, ahead)),
  late: firstDayWith(0.9, (ahead) => chanceOn(outlook, ahead)),
});

/** First of the days of a year on which a chance that never falls is as great as this; null: on none. */
export function firstDayWith(chance: number, chanceOnDay: (ahead: number) => number): number | null {
  if (chanceOnDay(furthest - 1) < chance) return null;
  let before = -1;
  let by = furthest - 1;
  while (by - before > 1) {
    const half = (before + by) >> 1;
    if (chanceOnDay(half) >= chance) by = half;
    else before = half;
  }
  return by;
}
