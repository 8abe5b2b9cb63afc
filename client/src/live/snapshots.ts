import { BoardSnapshotDocument, DirectorySnapshotDocument } from '../graphql/generated/operations.ts';
import { ask } from '../graphql/index.ts';
import type { Snapshot } from './world.ts';

export type TakeSnapshot = (planId: string | null) => Promise<Snapshot>;

const takeDirectory = async (): Promise<Snapshot> => {
  const { directory } = await ask(DirectorySnapshotDocument, {});
  const { cursor, unit, ...rows } = directory;
  return { scope: 'directory', planId: null, cursor, rows: { units: [unit], ...rows } };
};

const takeBoard = async (planId: string): Promise<Snapshot> => {
  const { board } = await ask(BoardSnapshotDocument, { planId });
  const { cursor, plan, ...rows } = board;
  return { scope: 'board', planId, cursor, rows: { plans: [plan], ...rows } };
};

/** Past Apollo: normalising ten thousand records twice would cost more than fetching them. */
export const takeSnapshot: TakeSnapshot = (planId) => (planId === null ? takeDirectory() : takeBoard(planId));
