import { BoardSnapshotDocument, DirectorySnapshotDocument } from '../graphql/generated/operations.ts';
import { ask, onSessionEnded } from '../graphql/index.ts';
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
const take: TakeSnapshot = (planId) => (planId === null ? takeDirectory() : takeBoard(planId));

/** Older than this a snapshot that was asked for early is asked for again. */
const earlyForMs = 10_000;
const early = new Map<string | null, { at: number; snapshot: Promise<Snapshot> }>();
// What one member may see is not for the next one.
onSessionEnded(() => early.clear());

/** Asks for a snapshot while the page is still being put together; `takeSnapshot` takes it over, once. */
export const takeEarly = (planId: string | null): void => {
  const snapshot = take(planId);
  // Nobody may be signed in, or the plan may be gone: whoever needs it asks again and hears why.
  snapshot.catch(() => early.delete(planId));
  early.set(planId, { at: Date.now(), snapshot });
};

export const takeSnapshot: TakeSnapshot = (planId) => {
  const begun = early.get(planId);
  early.delete(planId);
  return begun && Date.now() - begun.at < earlyForMs ? begun.snapshot : take(planId);
};
