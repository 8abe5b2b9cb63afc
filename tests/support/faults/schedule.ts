import { Chance } from './chance.ts';

export const lineFaults = ['cut', 'stall', 'halfOpen', 'trickle', 'refuse', 'silent'] as const;
export type LineFault = (typeof lineFaults)[number];

export const siteFaults = [
  'killServer',
  'killPostgres',
  'killBoth',
  'deploy',
  'cutListeners',
  'stallDatabase',
  'sleep',
  'sleepLong',
  'restore',
] as const;
export type SiteFault = (typeof siteFaults)[number];

/** A fault on some followers' and writers' lines; they are healed after `forMs`. */
export interface LineStep {
  readonly at: number;
  readonly fault: LineFault;
  /** Which lines: each one with this probability, drawn anew from `seed`. */
  readonly share: number;
  readonly seed: number;
  readonly forMs: number;
}

export interface SiteStep {
  readonly at: number;
  readonly fault: SiteFault;
  readonly server: number;
  /** How long what was killed stays away, or sleeps. */
  readonly forMs: number;
}

export interface Schedule {
  readonly lines: readonly LineStep[];
  readonly site: readonly SiteStep[];
}

/** How often each fault of the site comes, beside those that come once. */
const weights: Readonly<Record<SiteFault, number>> = {
  killServer: 5,
  killPostgres: 3,
  killBoth: 1.5,
  deploy: 4,
  cutListeners: 2,
  stallDatabase: 2,
  sleep: 2,
  sleepLong: 0.5,
  restore: 0.5,
};

const lineWeights: Readonly<Record<LineFault, number>> = {
  cut: 5,
  stall: 3,
  halfOpen: 2,
  trickle: 2,
  refuse: 1,
  silent: 1,
};

/** The same seed and length: the same faults at the same moments. Each fault of the site comes at least once in ten minutes. */
export function makeSchedule(seed: number, lengthMs: number, servers: number): Schedule {
  const chance = new Chance(seed);
  const lines: LineStep[] = [];
  for (let at = 1_000; at < lengthMs; at += chance.between(800, 4_000)) {
    const fault = chance.weighed(lineWeights);
    lines.push({
      at: Math.round(at),
      fault,
      share: chance.between(0.1, 0.6),
      seed: chance.whole(0, 2 ** 31),
      forMs: Math.round(chance.between(500, fault === 'halfOpen' ? 20_000 : 6_000)),
    });
  }
  const site: SiteStep[] = [];
  // Those that are rare come first in a long storm, in a shuffled order, so that none is left out by chance.
  const first = lengthMs >= 300_000 ? shuffled(siteFaults, chance) : [];
  for (let at = 4_000, n = 0; at < lengthMs - 4_000; at += chance.between(5_000, 14_000), n += 1) {
    site.push({
      at: Math.round(at),
      fault: first[n] ?? chance.weighed(weights),
      server: chance.whole(0, servers - 1),
      forMs: Math.round(chance.between(200, 4_000)),
    });
  }
  return { lines, site };
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((one) => ({ one, order: chance.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}
