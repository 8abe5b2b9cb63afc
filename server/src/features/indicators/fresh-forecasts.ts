import type { Forecast } from '../../platform/graphql/generated/schema.ts';
import type { Campaigns } from './campaigns.ts';
import type { Indicator } from './domain/indicator.ts';
import { type LocalityProgress, withForecast } from './domain/progress.ts';
import { Kept } from './kept.ts';

interface Reckoned {
  readonly version: number;
  readonly forecast: Forecast;
}

/** Enough for a province's plan: 2,000 localities and six indicators, several times over. */
const reckoned = new Kept<Reckoned>(50_000);

/** Rows with forecasts of today: those of an earlier day are reckoned anew, once; the row is written with the next report. */
export function withFreshForecasts(
  rows: readonly LocalityProgress[],
  indicators: readonly Indicator[],
  today: string,
  campaigns: Campaigns,
): LocalityProgress[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return rows.map((row) => {
    const indicator = byId.get(row.indicatorId);
    if (!indicator || row.forecast.asOf === today) return row;
    const before = reckoned.get(row.id);
    if (before?.version === row.version && before.forecast.asOf === today) {
      return { ...row, forecast: before.forecast };
    }
    const fresh = withForecast(row, indicator, today, campaigns.get(row.indicatorId));
    reckoned.set(row.id, { version: row.version, forecast: fresh.forecast });
    return fresh;
  });
}
