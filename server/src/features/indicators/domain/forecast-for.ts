import type { Forecast } from '../../../platform/graphql/generated/schema.ts';
import { type CountedLocality, forecastLocality } from './forecast/index.ts';
import type { Indicator } from './indicator.ts';
import type { LocalityProgress } from './progress.ts';

type Counted = Pick<Indicator, 'startsOn' | 'dueOn'>;
type Standing = Pick<LocalityProgress, 'target' | 'daily'>;

export const countedLocality = (
  { startsOn, dueOn }: Counted,
  { target, daily }: Standing,
  today: string,
): CountedLocality => ({ startsOn, dueOn, target, daily, asOf: today });

/** What is to be expected of a locality, reckoned on `today` of its unit. */
export const forecastFor = (indicator: Counted, row: Standing, today: string): Forecast =>
  forecastLocality(countedLocality(indicator, row, today));
