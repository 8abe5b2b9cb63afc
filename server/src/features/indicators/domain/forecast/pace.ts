import type { Campaign } from './campaign.ts';
import { effortOf } from './effort.ts';
import type { Span } from './spans.ts';
import { busyDays, weekdayPattern } from './weekdays.ts';

/** How fast a locality works and how well that is known. Effort: see `effort.ts`. */
export interface Pace {
  /** Effort a day of ordinary busyness. */
  readonly mean: number;
  /** Relative variance of that mean: how little it is known. */
  readonly doubt: number;
  /** Variance of a day's effort as a multiple of its mean. */
  readonly dispersion: number;
  readonly weekdays: readonly number[];
}

/** Half of the memory is a week's, half is that of two months: a flood is forgotten, and so is a slow start. */
const halfLives = [7, 42] as const;
/** Figures' worth of the campaign's dispersion beside a locality's own. */
const figuresOfCampaign = 8;
/** With nothing to go by, half a person was done somewhere: nobody is quite sure to do nothing for ever. */
const leastEffort = 0.5;

/** The posterior of a gamma-Poisson pace under fading memory (Harvey & Fernandes 1989), over-dispersed by a factor. */
export function paceOf(spans: readonly Span[], start: number, target: number, campaign: Campaign): Pace {
  const weekdays = weekdayPattern(spans, start, campaign.weekdays);
  const last = spans.at(-1)?.last ?? 0;
  const efforts: { effort: number; busy: number; weight: number }[] = [];
  let done = 0;
  let sumEffort = 0;
  let sumBusy = 0;
  for (const span of spans) {
    const before = effortOf(done, target, campaign.slowdown);
    done += span.count;
    const effort = effortOf(done, target, campaign.slowdown) - before;
    const busy = busyDays(span.first, span.last, start, weekdays);
    const weight = (2 ** ((span.last - last) / halfLives[0]) + 2 ** ((span.last - last) / halfLives[1])) / 2;
    sumEffort += weight * effort;
    sumBusy += weight * busy;
    efforts.push({ effort, busy, weight });
  }
  const level = (sumEffort + leastEffort) / Math.max(1, sumBusy);
  let misses = figuresOfCampaign * campaign.dispersion;
  let figures = figuresOfCampaign;
  for (const { effort, busy, weight } of efforts) {
    misses += (weight * (effort - level * busy) ** 2) / (level * busy);
    figures += weight;
  }
  const dispersion = Math.max(1, misses / figures);
  const usual = campaign.pace === null || !Number.isFinite(target) ? 0 : campaign.pace * target;
  const lean = usual > 0 ? 1 / campaign.spread ** 2 : 0;
  if (spans.length === 0 && usual === 0) return { mean: 0, doubt: 1, dispersion, weekdays };
  const sure = (sumEffort + leastEffort) / dispersion + lean;
  const mean = sure / (sumBusy / dispersion + (usual > 0 ? lean / usual : 0));
  return { mean, doubt: 1 / sure, dispersion, weekdays };
}
