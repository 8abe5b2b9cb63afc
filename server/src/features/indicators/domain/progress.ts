import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Forecast } from '../../../platform/graphql/generated/schema.ts';
import { addDays, daysBetween } from './day.ts';
import type { Campaign } from './forecast/index.ts';
import { forecastFor } from './forecast-for.ts';
import type { Indicator } from './indicator.ts';

/** Each day's own number from the indicator's first day on; null: nothing reported. Ends with the last reported day. */
export type Daily = readonly (number | null)[];

/** Where one locality stands with one indicator: the record of SDL, table and feed. */
export interface LocalityProgress {
  readonly id: string;
  readonly unitId: string;
  readonly planId: string;
  readonly indicatorId: string;
  readonly localityId: string;
  readonly target: number | null;
  readonly done: number;
  readonly daily: Daily;
  readonly lastDay: string | null;
  readonly reportedAt: string | null;
  readonly reportedBy: string | null;
  readonly forecast: Forecast;
  readonly version: number;
}

const sum = (daily: Daily): number => daily.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The forecast of a row as it stands on `today`. */
export const withForecast = (
  row: LocalityProgress,
  indicator: Indicator,
  today: string,
  campaign?: Campaign,
): LocalityProgress => ({ ...row, forecast: forecastFor(indicator, row, today, campaign) });

/** What an Int of the SDL and of the table holds, with room to spare. */
const largestTotal = 2_000_000_000;

function checkTotal(done: number): number {
  if (Math.abs(done) <= largestTotal) return done;
  throw new DomainError(
    'INVALID_INPUT',
    say(
      'Tổng cộng các ngày quá lớn. Kiểm tra lại số liệu vừa nhập.',
      'All days together make too large a number. Check what was entered.',
    ),
    { field: 'cells' },
  );
}

/** What follows from the days alone. */
export const standingAfter = (
  indicator: Pick<Indicator, 'startsOn'>,
  daily: Daily,
): Pick<LocalityProgress, 'daily' | 'done' | 'lastDay'> => ({
  daily,
  done: checkTotal(sum(daily)),
  lastDay: daily.length === 0 ? null : addDays(indicator.startsOn, daily.length - 1),
});

/** Who reported and when, and what is known of all localities together. */
interface Report {
  readonly by: string | null;
  readonly at: string | null;
  readonly today: string;
  readonly campaigns: ReadonlyMap<string, Campaign>;
}

/** A row after its days were counted anew. */
export function counted(
  row: LocalityProgress,
  indicator: Indicator,
  daily: Daily,
  report: Report,
): LocalityProgress {
  const next: LocalityProgress = {
    ...row,
    ...standingAfter(indicator, daily),
    reportedAt: report.at,
    reportedBy: report.by,
    version: row.version + 1,
  };
  return withForecast(next, indicator, report.today, report.campaigns.get(indicator.id));
}

/** A locality made of parts counts what its parts count: a day is reported when one of them has reported it. */
export function sumOfParts(parts: readonly { readonly daily: Daily }[]): Daily {
  const length = Math.max(0, ...parts.map(({ daily }) => daily.length));
  return Array.from({ length }, (_, index) => {
    const reported = parts.map(({ daily }) => daily[index] ?? null).filter((value) => value !== null);
    return reported.length === 0 ? null : reported.reduce((total, value) => total + value, 0);
  });
}

/** The same days seen from another first day. Nothing may have been reported before it. */
export function shifted(daily: Daily, from: string, to: string): Daily {
  const later = daysBetween(from, to);
  if (daily.length === 0 || later === 0) return daily;
  if (later > 0) return daily.slice(later);
  return [...Array.from({ length: -later }, () => null), ...daily];
}

/** First day with a number; null where nothing was reported. */
export function firstReported(row: LocalityProgress, startsOn: string): string | null {
  const index = row.daily.findIndex((value) => value !== null);
  return index === -1 ? null : addDays(startsOn, index);
}
