import {
  BoardSnapshotDocument,
  type BoardSnapshotQuery,
  ChangesSinceDocument,
  DirectorySnapshotDocument,
  type DirectorySnapshotQuery,
} from '../graphql/generated/operations.ts';
import { ask } from '../graphql/index.ts';
import type { Cuts } from './kept/cuts.ts';
import type { Snapshot } from './world.ts';

export type TakeSnapshot = (planId: string | null) => Promise<Snapshot>;

const directoryIn = ({ directory }: DirectorySnapshotQuery): Snapshot => {
  const { cursor, unit, ...rows } = directory;
  return { scope: 'directory', planId: null, cursor, rows: { units: [unit], ...rows } };
};

const boardIn = ({ board }: BoardSnapshotQuery): Snapshot => {
  const { cursor, plan, ...rows } = board;
  return { scope: 'board', planId: plan.id, cursor, rows: { plans: [plan], ...rows } };
};

/** A kept answer, as the server sent it. */
const snapshotIn = (answer: ArrayBuffer, planId: string | null): Snapshot => {
  const { data } = JSON.parse(new TextDecoder().decode(answer)) as {
    data: DirectorySnapshotQuery & BoardSnapshotQuery;
  };
  return planId === null ? directoryIn(data) : boardIn(data);
};

/** What was kept and what has changed since; null where there is nothing to come back to, or too much has changed. */
const comeBack = async (cuts: Cuts, planId: string | null): Promise<Snapshot | null> => {
  const question = cuts.question(planId);
  if (!question) return null;
  const [{ changesSince }, kept] = await Promise.all([
    ask(ChangesSinceDocument, question),
    cuts.load(question),
  ]);
  return changesSince.reset || !kept ? null : { ...snapshotIn(kept, planId), since: changesSince };
};

/** Past Apollo: normalising ten thousand records twice would cost more than fetching them. */
const takeWhole = async (cuts: Cuts, planId: string | null): Promise<Snapshot> => {
  let answer = new ArrayBuffer(0);
  const options = {
    onBytes: (bytes: ArrayBuffer) => {
      answer = bytes;
    },
  };
  const snapshot =
    planId === null
      ? directoryIn(await ask(DirectorySnapshotDocument, {}, options))
      : boardIn(await ask(BoardSnapshotDocument, { planId }, options));
  cuts.keep(snapshot, answer);
  return snapshot;
};

export const createTakeSnapshot =
  (cuts: Cuts): TakeSnapshot =>
  async (planId) =>
    (await comeBack(cuts, planId)) ?? takeWhole(cuts, planId);
