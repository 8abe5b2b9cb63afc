import { assumed } from './assumptions.ts';
import type { Campaign } from './campaign.ts';
import type { Standing } from './counted.ts';
import { busyDays, weekdayPattern } from './weekdays.ts';

/** A locality's figures made ready: each with the busy days that it covers and its weight in the memory. */
export interface WorkRecord {
  readonly weekdays: readonly number[];
  readonly figures: readonly { readonly count: number; readonly busy: number; readonly weight: number }[];
  readonly dispersion: number;
}

export function recordOf(
  { spans, start }: Pick<Standing, 'spans' | 'start'>,
  campaign: Campaign,
): WorkRecord {
  const weekdays = weekdayPattern(spans, start, campaign.weekdays);
  const last = spans.at(-1)?.last ?? 0;
  const figures = spans.map((span) => ({
    count: span.count,
    busy: busyDays(span.first, span.last, start, weekdays),
    weight: weightOf(last - span.last),
  }));
  return { weekdays, figures, dispersion: dispersionOf(figures, campaign) };
}

/** By age in days, each reckoned once: every figure of every locality asks for one. */
const weights: number[] = [];

function weightOf(age: number): number {
  weights[age] ??=
    assumed.shortShare * 2 ** (-age / assumed.shortHalfLife) +
    (1 - assumed.shortShare) * 2 ** (-age / assumed.longHalfLife);
  return weights[age];
}

/** How unevenly figures come, around the pace of the time (Pearson), drawn to the campaign's. */
function dispersionOf(figures: WorkRecord['figures'], campaign: Campaign): number {
  let misses = assumed.dispersionFigures * campaign.dispersion;
  let weights = assumed.dispersionFigures;
  let level = 0;
  let seen = 0;
  for (const { count, busy, weight } of figures) {
    level += weight * count;
    seen += weight * busy;
  }
  const pace = (level + assumed.leastEffort) / Math.max(1, seen);
  for (const { count, busy, weight } of figures) {
    misses += (weight * (count - pace * busy) ** 2) / (pace * busy);
    weights += weight;
  }
  return Math.max(1, misses / weights);
}
