import type { Forecast } from '../../../platform/graphql/generated/schema.ts';
import { type Campaign, type CountedLocality, forecastLocality } from './forecast/index.ts';
import type { Indicator } from './indicator.ts';
import type { LocalityProgress } from './progress.ts';

type Counted = Pick<Indicator, 'startsOn' | 'dueOn'>;
type Standing = Pick<LocalityProgress, 'target' | 'daily'>;

export const countedLocality = (
  { startsOn, dueOn }: Counted,
  { target, daily }: Standing,
  today: string,
  campaign?: Campaign,
): CountedLocality => ({ startsOn, dueOn, target, daily, asOf: today, campaign });

/** What is to be expected of a locality, reckoned on `today` of its unit, beside what is known of all localities. */
export const forecastFor = (
  indicator: Counted,
  row: Standing,
  today: string,
  campaign?: Campaign,
): Forecast => forecastLocality(countedLocality(indicator, row, today, campaign));
