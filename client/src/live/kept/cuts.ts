import type { ChangesSinceQueryVariables } from '../../graphql/generated/operations.ts';
import { places, type Scope, tablesOf } from '../records.ts';
import type { Snapshot } from '../world.ts';
import { dropHint, readHint, shapeOf, writeHint } from './cut-hint.ts';
import { loadCut, saveCut } from './cut-store.ts';

/** A board of some 12,000 duties; a larger one is not kept. */
const mostBytes = 8_000_000;
/** The first screen has the device for itself. */
const afterMs = 2_000;
/** So large a part of what was kept may have changed before the whole is less; within what the server answers. */
const mostShare = 0.1;
const leastChanges = 100;
const mostChanges = 1_000;

/** The snapshots that this device keeps for one member: the last directory and the last board, each with its cursor. */
export interface Cuts {
  /** What to ask for to come back to what is kept; null: nothing is, or this page has come back to it already. */
  readonly question: (planId: string | null) => ChangesSinceQueryVariables | null;
  /** The answer that was kept; null when it is gone. */
  readonly load: (question: ChangesSinceQueryVariables) => Promise<ArrayBuffer | null>;
  readonly keep: (snapshot: Snapshot, answer: ArrayBuffer) => void;
}

const scopeOf = (planId: string | null): Scope => (planId === null ? 'directory' : 'board');

/** What brings this cut up to date. */
export const questionFor = ({ scope, planId, cursor, rows }: Snapshot): ChangesSinceQueryVariables => {
  const kinds = Object.entries(places).flatMap(([kind, { table }]) =>
    table && (tablesOf[scope].includes(table) || table === 'plans') ? [kind as keyof typeof places] : [],
  );
  const count = Object.values(rows).reduce((sum, list) => sum + list.length, 0);
  const most = Math.min(mostChanges, Math.max(leastChanges, Math.floor(count * mostShare)));
  return { planId, after: cursor, kinds, most };
};

const save = async (memberId: string, snapshot: Snapshot, answer: ArrayBuffer): Promise<void> => {
  const { scope, planId, cursor } = snapshot;
  // Until it is written there is nothing to come back to.
  dropHint(scope);
  if (answer.byteLength > mostBytes || !(await saveCut(scope, { memberId, cursor, answer }))) return;
  writeHint({ memberId, shape: shapeOf(planId), keptAt: Date.now(), question: questionFor(snapshot) });
};

export const createCuts = (memberId: string): Cuts => {
  const used = new Set<Scope>();
  return {
    question: (planId) => {
      const hint = readHint(planId);
      // Asked a second time a snapshot is asked for because something is wrong with the first.
      if (hint?.memberId !== memberId || used.has(scopeOf(planId))) return null;
      used.add(scopeOf(planId));
      return hint.question;
    },
    load: async ({ planId, after }) => {
      try {
        const cut = await loadCut(scopeOf(planId ?? null));
        return cut?.memberId === memberId && cut.cursor === after ? cut.answer : null;
      } catch {
        // Then the whole is asked for.
        return null;
      }
    },
    keep: (snapshot, answer) => {
      // Storage may be forbidden or full: then the next start asks for the whole.
      setTimeout(() => void save(memberId, snapshot, answer).catch(() => undefined), afterMs);
    },
  };
};
