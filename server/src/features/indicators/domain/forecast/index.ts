export { type Campaign, usualCampaign } from './campaign.ts';
export type { CountedLocality } from './counted.ts';
export { forecastLocality } from './forecast-locality.ts';
export { learnCampaign } from './learn-campaign.ts';
export { type LocalityPath, pathOf } from './path.ts';
export { sumPaths, type WholeForecast } from './sum-paths.ts';
