import type { Slowdown } from './effort.ts';

/** What all localities of an indicator have in common: a locality with few figures of its own leans on it. */
export interface Campaign {
  /** How busy each day of the week is, Monday first; 1 on average. */
  readonly weekdays: readonly number[];
  /** Variance of a day's figure as a multiple of its mean. */
  readonly dispersion: number;
  /** Share of a target done a day, in effort; null: nobody has reported enough. */
  readonly pace: number | null;
  /** How far localities' paces lie apart: standard deviation as a share of the mean. */
  readonly spread: number;
  readonly slowdown: Slowdown;
}

/** Before anything is known of a campaign. `docs/forecast.md` says where the numbers come from. */
export const usualCampaign: Campaign = {
  weekdays: [1, 1, 1, 1, 1, 1, 1],
  dispersion: 4,
  pace: null,
  spread: 0.6,
  slowdown: { from: 0.25, floor: 0.35 },
};
