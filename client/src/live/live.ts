import { type Refusal, refusalIn } from '../graphql/index.ts';
import { breathe } from '../lib/breathe.ts';
import { createEmitter } from '../lib/emitter.ts';
import { backOffMs, waitForLine } from './back-off.ts';
import type { Feed } from './feed.ts';
import { startFollower } from './follower.ts';
import { startKeeping } from './kept/keep-world.ts';
import type { KeptStore } from './kept/kept-store.ts';
import { asOfToday } from './kept/kept-world.ts';
import { createPassingFigures, type PassingFigures } from './kept/own-figures.ts';
import { createLineKeeper, type LineKeeper } from './line.ts';
import { createRecent, type Recent } from './recent.ts';
import type { Scope } from './records.ts';
import type { TakeSnapshot } from './snapshots.ts';
import { createLiveStore, type LiveStore } from './store.ts';
import type { Snapshot } from './world.ts';

/** The state of one followed scope besides its records. */
export interface Following {
  /** kept: what this device had of the member's own work; the line has not brought anything yet. */
  readonly state: 'loading' | 'kept' | 'ready' | 'refused';
  readonly refusal: Refusal | null;
}

export interface Live {
  readonly store: LiveStore;
  readonly line: LineKeeper;
  readonly recent: Recent;
  readonly following: (scope: Scope) => Following;
  readonly onFollowing: (listener: () => void) => () => void;
  /** Own figures of a plan that were asked for in passing: the device keeps them for days without a line. */
  readonly keepFigures: PassingFigures['note'];
  /** Without an answer about all of them: what is known of the member's own. */
  readonly showOwnFigures: () => void;
  /** Opens a plan's board and follows it; null closes it. */
  readonly openPlan: (planId: string | null) => void;
  readonly start: () => void;
  readonly stop: () => void;
}

export interface LiveParts {
  readonly memberId: string;
  readonly socket: Feed;
  readonly poll: Feed;
  readonly takeSnapshot: TakeSnapshot;
  /** What to show when there is no line at the start; nothing is kept without it. */
  readonly kept?: KeptStore;
}

const loading: Following = { state: 'loading', refusal: null };
const keptHere: Following = { state: 'kept', refusal: null };
const ready: Following = { state: 'ready', refusal: null };

/**
 * The whole of what is live for one signed-in member: the unit's directory and at most one plan's board.
 * @param first directory and board that were asked for before anything was drawn: they are there from the first drawing on.
 *   No part, since nothing may hold them: their records are replaced by and by.
 */
export const createLive = (parts: LiveParts, first: readonly Snapshot[] = []): Live => {
  const store = createLiveStore();
  const line = createLineKeeper(() => new Date());
  const recent = createRecent();
  const passing = createPassingFigures();
  const changed = createEmitter();
  const following: Record<Scope, Following> = { directory: loading, board: loading };
  const stops: Partial<Record<Scope, () => void>> = {};
  let planId: string | null = null;
  let running = false;
  let stopKeeping = (): void => undefined;

  const settle = (scope: Scope, next: Following): void => {
    if (following[scope] === next) return;
    following[scope] = next;
    changed.emit();
  };

  for (const snapshot of first) {
    store.start(snapshot);
    following[snapshot.scope] = ready;
  }

  let isAskedForKept = false;
  /** The first try has failed: better what the device knows than nothing. The line may still be quicker. */
  const showKept = async (): Promise<void> => {
    if (isAskedForKept || !parts.kept) return;
    isAskedForKept = true;
    const kept = await parts.kept.load();
    if (!kept || following.directory.state !== 'loading') return;
    store.showKept(kept.planId, asOfToday(kept.rows, new Date()));
    line.wasLive(new Date(kept.savedAt));
    settle('board', keptHere);
    settle('directory', keptHere);
  };

  const snapshotOf = async (plan: string | null): Promise<Snapshot> => {
    try {
      return await parts.takeSnapshot(plan);
    } catch (error) {
      if (!refusalIn(error)) showKept().catch(() => undefined);
      throw error;
    }
  };

  const follow = (scope: Scope, plan: string | null): (() => void) => {
    // Where a cut is there already, following goes on from its cursor.
    if (following[scope].state !== 'kept' && store.world().cursors[scope] === null) settle(scope, loading);
    return startFollower({
      planId: plan,
      socket: parts.socket,
      poll: parts.poll,
      cursor: () => store.world().cursors[scope],
      take: (batch) => store.take(scope, batch),
      takeSnapshot: async (signal) => {
        const snapshot = await snapshotOf(plan);
        if (signal.aborted) return;
        store.start(snapshot);
        // A board of thousands has just been taken in: what waits for a frame or a finger goes first.
        await breathe();
        if (signal.aborted) return;
        settle(scope, ready);
      },
      report: (state) => line.report(scope, state),
      onRefused: (error) => {
        line.forget(scope);
        settle(scope, { state: 'refused', refusal: refusalIn(error) });
      },
      wait: (attempt, signal) => waitForLine(backOffMs(attempt, Math.random), signal),
    });
  };

  const stop = (scope: Scope): void => {
    stops[scope]?.();
    delete stops[scope];
    line.forget(scope);
  };

  store.onEvents((events) => recent.note(events, (event) => event.actor === parts.memberId));

  return {
    store,
    line,
    recent,
    following: (scope) => following[scope],
    onFollowing: changed.on,
    keepFigures: passing.note,
    showOwnFigures: () => {
      const { planId: shown, figures } = store.world();
      const own = passing.of(shown);
      if (own && (figures === 'none' || figures === 'wanted')) store.startOwnFigures({ ...own });
    },
    openPlan: (next) => {
      if (next === planId && stops.board) return;
      planId = next;
      stop('board');
      const isThere = following.board.state !== 'loading' && store.world().planId === next;
      if (!isThere) {
        store.closeBoard();
        settle('board', loading);
      }
      if (running && next !== null) stops.board = follow('board', next);
    },
    start: () => {
      if (running) return;
      running = true;
      if (parts.kept) {
        const { memberId, kept } = parts;
        stopKeeping = startKeeping({ memberId, kept, line, world: store.world, figures: passing.of });
      }
      stops.directory = follow('directory', null);
      if (planId !== null) stops.board = follow('board', planId);
    },
    stop: () => {
      running = false;
      stopKeeping();
      stop('directory');
      stop('board');
    },
  };
};
