import { assumed } from './assumptions.ts';
import type { Campaign } from './campaign.ts';
import { effortOf, type Slowdown } from './effort.ts';
import type { WorkRecord } from './record.ts';

/** How fast a locality works, in effort a day of ordinary busyness, and how well that is known. */
export interface Pace {
  readonly mean: number;
  /** Relative variance of the mean. */
  readonly doubt: number;
}

/** The posterior of a gamma-Poisson pace under fading memory (Harvey & Fernandes 1989), over-dispersed by a factor. */
export function paceOf(record: WorkRecord, target: number, slowdown: Slowdown, campaign: Campaign): Pace {
  let effort = assumed.leastEffort;
  let busy = 0;
  let done = 0;
  let before = 0;
  for (const figure of record.figures) {
    done += figure.count;
    const now = effortOf(done, target, slowdown);
    effort += figure.weight * (now - before);
    busy += figure.weight * figure.busy;
    before = now;
  }
  const usual = campaign.pace === null || !Number.isFinite(target) ? 0 : campaign.pace * target;
  const lean = usual > 0 ? 1 / campaign.spread ** 2 : 0;
  if (record.figures.length === 0 && usual === 0) return { mean: 0, doubt: 1 };
  const sure = effort / record.dispersion + lean;
  const mean = sure / (busy / record.dispersion + (usual > 0 ? lean / usual : 0));
  return { mean, doubt: 1 / sure + assumed.unsteady };
}
