import { assumed } from './assumptions.ts';
import { effortOf, slowdowns, tailFrom } from './effort.ts';
import type { WorkRecord } from './record.ts';

/**
 * How well each kind of slowdown explains what a locality did in its tail, as log-likelihoods: counted as effort, the tail
 * should go on at the pace from before it. All 0 where there is no tail yet.
 */
export function tailFit({ figures, dispersion }: WorkRecord, target: number): readonly number[] {
  const entry = target * (1 - tailFrom);
  let done = 0;
  let entered = 0;
  let busyBefore = 0;
  let busyIn = 0;
  for (const { count, busy } of figures) {
    if (done >= target) break;
    if (done < entry) {
      entered = done + count;
      busyBefore += busy;
    } else busyIn += busy;
    done += count;
  }
  if (busyIn === 0 || entered <= 0) return slowdowns.map(() => 0);
  const expected = (entered / busyBefore) * busyIn;
  const variance = dispersion / expected + assumed.tailNoise;
  return slowdowns.map((kind) => {
    const effort =
      effortOf(Math.min(done, target), target, kind) - effortOf(Math.min(entered, target), target, kind);
    return -(Math.log((effort + dispersion) / (expected + dispersion)) ** 2) / (2 * variance);
  });
}

/** Chances after evidence: `before` times the likelihoods, none quite ruled out. */
export function weighed(before: readonly number[], fits: readonly number[]): readonly number[] {
  const best = Math.max(...fits);
  const raw = before.map((chance, kind) => chance * Math.exp((fits[kind] ?? 0) - best));
  const total = raw.reduce((sum, chance) => sum + chance, 0);
  return raw.map(
    (chance, kind) => (1 - assumed.kindFloor) * (chance / total) + assumed.kindFloor * (before[kind] ?? 0),
  );
}
