import { type Day, daysBetween } from '../../../lib/days.ts';
import type { IndicatorRecord, LocalityRecord, ProgressRecord } from '../../../live/index.ts';

/**
 * Where a locality is heading: past its due day, probably late, to be watched, in time, reached, not to be said yet, or
 * counted without a target.
 */
export type Heading = 'past' | 'late' | 'watch' | 'inTime' | 'reached' | 'unknown' | 'noTarget';

/** How one locality stands with one indicator. */
export interface Standing {
  readonly progress: ProgressRecord;
  readonly name: string;
  /** Above 1 where more was done than was aimed at. */
  readonly share: number | null;
  readonly heading: Heading;
  /** Number a day that is needed from now on; null: past the due day, reached, or without a target. */
  readonly needed: number | null;
  /** Days since its last reported day; null: it has not reported yet. */
  readonly silentDays: number | null;
}

const probable = 0.5;
const possible = 0.2;

const headingOf = ({ target, done, forecast }: ProgressRecord, dueOn: Day, today: Day): Heading => {
  if (target === null || target === 0) return 'noTarget';
  if (done >= target) return 'reached';
  if (daysBetween(today, dueOn) < 0) return 'past';
  if (!forecast.known || forecast.lateChance === null) return 'unknown';
  if (forecast.lateChance >= probable) return 'late';
  return forecast.lateChance >= possible ? 'watch' : 'inTime';
};

const neededOf = ({ target, done }: ProgressRecord, dueOn: Day, today: Day): number | null => {
  const daysLeft = daysBetween(today, dueOn);
  if (target === null || done >= target || daysLeft < 0) return null;
  return (target - done) / Math.max(1, daysLeft);
};

/** Made once for a record: one figure's arrival reckons one locality. */
const made = new WeakMap<ProgressRecord, { readonly key: string; readonly standing: Standing }>();

export const standingOf = (
  progress: ProgressRecord,
  indicator: Pick<IndicatorRecord, 'dueOn'>,
  name: string,
  today: Day,
): Standing => {
  const key = `${indicator.dueOn} ${today} ${name}`;
  const known = made.get(progress);
  if (known?.key === key) return known.standing;
  const { target, done, lastDay } = progress;
  const standing: Standing = {
    progress,
    name,
    share: target === null || target === 0 ? null : done / target,
    heading: headingOf(progress, indicator.dueOn, today),
    needed: neededOf(progress, indicator.dueOn, today),
    silentDays: lastDay === null ? null : Math.max(0, daysBetween(lastDay, today)),
  };
  made.set(progress, { key, standing });
  return standing;
};

const order: Readonly<Record<Heading, number>> = {
  past: 0,
  late: 1,
  watch: 2,
  unknown: 3,
  inTime: 4,
  reached: 5,
  noTarget: 6,
};

const byRisk = (a: Standing, b: Standing): number =>
  order[a.heading] - order[b.heading] ||
  (b.progress.forecast.lateChance ?? 0) - (a.progress.forecast.lateChance ?? 0) ||
  (a.progress.forecast.slackDays ?? 0) - (b.progress.forecast.slackDays ?? 0) ||
  (a.share ?? 0) - (b.share ?? 0) ||
  a.name.localeCompare(b.name, 'vi');

/** Past its day, or probably late. */
export const isAtRisk = ({ heading }: Standing): boolean => heading === 'past' || heading === 'late';

/** Localities of one indicator, those at risk first. */
export const rankStandings = (
  indicator: Pick<IndicatorRecord, 'id' | 'dueOn'>,
  progress: Iterable<ProgressRecord>,
  counted: ReadonlySet<string>,
  localities: ReadonlyMap<string, LocalityRecord>,
  today: Day,
): readonly Standing[] => {
  const standings: Standing[] = [];
  for (const row of progress) {
    if (row.indicatorId !== indicator.id || !counted.has(row.id)) continue;
    standings.push(standingOf(row, indicator, localities.get(row.localityId)?.name ?? '…', today));
  }
  return standings.sort(byRisk);
};
