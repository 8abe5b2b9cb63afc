import { type Refusal, refusalIn } from '../graphql/index.ts';
import { createEmitter } from '../lib/emitter.ts';
import { backOffMs, waitForLine } from './back-off.ts';
import type { Feed } from './feed.ts';
import { startFollower } from './follower.ts';
import { createLineKeeper, type LineKeeper } from './line.ts';
import { createRecent, type Recent } from './recent.ts';
import type { Scope } from './records.ts';
import type { TakeSnapshot } from './snapshots.ts';
import { createLiveStore, type LiveStore } from './store.ts';

/** The state of one followed scope besides its records. */
export interface Following {
  readonly state: 'loading' | 'ready' | 'refused';
  readonly refusal: Refusal | null;
}

export interface Live {
  readonly store: LiveStore;
  readonly line: LineKeeper;
  readonly recent: Recent;
  readonly following: (scope: Scope) => Following;
  readonly onFollowing: (listener: () => void) => () => void;
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
}

const loading: Following = { state: 'loading', refusal: null };

/** The whole of what is live for one signed-in member: the unit's directory and at most one plan's board. */
export const createLive = (parts: LiveParts): Live => {
  const store = createLiveStore();
  const line = createLineKeeper(() => new Date());
  const recent = createRecent();
  const changed = createEmitter();
  const following: Record<Scope, Following> = { directory: loading, board: loading };
  const stops: Partial<Record<Scope, () => void>> = {};
  let planId: string | null = null;
  let running = false;

  const settle = (scope: Scope, next: Following): void => {
    if (following[scope] === next) return;
    following[scope] = next;
    changed.emit();
  };

  const follow = (scope: Scope, plan: string | null): (() => void) => {
    settle(scope, loading);
    return startFollower({
      planId: plan,
      socket: parts.socket,
      poll: parts.poll,
      cursor: () => store.world().cursors[scope],
      take: (batch) => store.take(scope, batch),
      takeSnapshot: async (signal) => {
        const snapshot = await parts.takeSnapshot(plan);
        if (signal.aborted) return;
        store.start(snapshot);
        settle(scope, { state: 'ready', refusal: null });
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
    openPlan: (next) => {
      if (next === planId && stops.board) return;
      planId = next;
      stop('board');
      store.closeBoard();
      settle('board', loading);
      if (running && next !== null) stops.board = follow('board', next);
    },
    start: () => {
      if (running) return;
      running = true;
      stops.directory = follow('directory', null);
      if (planId !== null) stops.board = follow('board', planId);
    },
    stop: () => {
      running = false;
      stop('directory');
      stop('board');
    },
  };
};
