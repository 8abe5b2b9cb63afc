import { BoardSnapshotDocument, DirectorySnapshotDocument } from '../graphql/generated/operations.ts';
import { apollo } from '../graphql/index.ts';
import type { Snapshot } from './world.ts';

export type TakeSnapshot = (planId: string | null) => Promise<Snapshot>;

const takeDirectory = async (): Promise<Snapshot> => {
  const { data } = await apollo.query({
    query: DirectorySnapshotDocument,
    fetchPolicy: 'no-cache',
  });
  if (!data) throw new Error('a directory without data');
  const { cursor, unit, ...rows } = data.directory;
  return { scope: 'directory', planId: null, cursor, rows: { units: [unit], ...rows } };
};

const takeBoard = async (planId: string): Promise<Snapshot> => {
  const { data } = await apollo.query({
    query: BoardSnapshotDocument,
    variables: { planId },
    fetchPolicy: 'no-cache',
  });
  if (!data) throw new Error('a board without data');
  const { cursor, plan, ...rows } = data.board;
  return { scope: 'board', planId, cursor, rows: { plans: [plan], ...rows } };
};

/** Snapshots bypass Apollo's cache: normalising ten thousand records twice would cost more than fetching them. */
export const takeSnapshot: TakeSnapshot = (planId) => (planId === null ? takeDirectory() : takeBoard(planId));
