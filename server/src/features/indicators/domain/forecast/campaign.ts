import { assumed } from './assumptions.ts';
import { usualKinds } from './effort.ts';

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
  /** How likely each kind of slowdown is (`slowdowns`); adds up to 1. */
  readonly kinds: readonly number[];
}

/** Before anything is known of a campaign. */
export const usualCampaign: Campaign = {
  weekdays: [1, 1, 1, 1, 1, 1, 1],
  dispersion: assumed.dispersion,
  pace: null,
  spread: assumed.spread,
  kinds: usualKinds,
};
