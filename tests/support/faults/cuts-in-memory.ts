import { type Cuts, questionFor } from '../../../client/src/live/kept/cuts.ts';
import type { Snapshot } from '../../../client/src/live/world.ts';

/** What a device would keep, without a device. Nothing is come back to until that is asked for. */
export class CutsInMemory implements Cuts {
  comesBack = false;
  private readonly kept = new Map<string | null, { snapshot: Snapshot; answer: ArrayBuffer }>();

  question(planId: string | null) {
    const kept = this.kept.get(planId);
    return this.comesBack && kept ? { ...questionFor(kept.snapshot), most: 1_000 } : null;
  }

  async load({ planId }: { planId?: string | null }) {
    return this.kept.get(planId ?? null)?.answer ?? null;
  }

  keep(snapshot: Snapshot, answer: ArrayBuffer): void {
    this.kept.set(snapshot.planId, { snapshot, answer });
  }
}
