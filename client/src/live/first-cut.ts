import { createCuts } from './kept/cuts.ts';
import { createTakeSnapshot, type TakeSnapshot } from './snapshots.ts';
import type { Snapshot } from './world.ts';

/** Directory and board that were taken for a member before anything was drawn, and by what further ones are. */
export interface FirstCut {
  readonly memberId: string;
  readonly snapshots: readonly Snapshot[];
  readonly takeSnapshot: TakeSnapshot;
}

export const takeFirstCut = async (memberId: string, planId: string): Promise<FirstCut> => {
  const takeSnapshot = createTakeSnapshot(createCuts(memberId));
  const snapshots = await Promise.all([takeSnapshot(null), takeSnapshot(planId)]);
  return { memberId, snapshots, takeSnapshot };
};
