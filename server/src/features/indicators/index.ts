export { addDays, daysBetween, writtenDay } from './domain/day.ts';
export { type Indicator, isCountedOn } from './domain/indicator.ts';
export { largestCount, nameKey } from './domain/indicator-rules.ts';
export { counted, type LocalityProgress, sumOfParts, withForecast } from './domain/progress.ts';
export { amendIndicators, issueIndicators } from './from-plan.ts';
export { findPlanIndicators, findPlanProgress, progressEvent } from './indicator.record.ts';
export { IndicatorTable, ProgressTable } from './indicator.table.ts';
export { IndicatorsModule } from './indicators.module.ts';
