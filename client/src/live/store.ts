import { createEmitter } from '../lib/emitter.ts';
import { createOverlay, type Pending, type PendingState } from './overlay.ts';
import { paced } from './pace.ts';
import type { EventBatch, FeedEvent, Scope, Tables } from './records.ts';
import {
  applyBatch,
  applyFigures,
  applySnapshot,
  closeBoard,
  emptyWorld,
  type Snapshot,
  showKept,
  type TableRows,
  type Taken,
  type World,
  wantFigures,
} from './world.ts';

/** Batches that follow each other more closely are drawn together. */
const drawEveryMs = 40;

/** Operation ids that the feed has brought; kept so long that no answer can be later than that. */
const rememberedOperations = 500;

export interface LiveStore {
  /** What is confirmed. */
  readonly world: () => World;
  /** What is shown: confirmed, with the pending writes laid over. */
  readonly tables: () => Tables;
  readonly pending: () => readonly Pending[];
  readonly onChange: (listener: () => void) => () => void;
  /** Each fresh event once, after the state that it brought is in place. */
  readonly onEvents: (listener: (events: readonly FeedEvent[], scope: Scope) => void) => () => void;
  readonly start: (snapshot: Snapshot) => void;
  readonly take: (scope: Scope, batch: EventBatch) => Taken['kind'];
  /** Shows what was kept on the device, until the first snapshot comes. */
  readonly showKept: (planId: string | null, rows: TableRows) => void;
  readonly closeBoard: () => void;
  /** Keeps the feed's figures from now on; the snapshot that is asked for afterwards goes to `startFigures`. */
  readonly wantFigures: () => void;
  readonly startFigures: (rows: TableRows) => void;
  /** Own figures, until all of the plan's come. */
  readonly startOwnFigures: (rows: TableRows) => void;
  /** Lays a write over the confirmed state, or changes how far it has come. */
  readonly pend: (pending: Pending) => void;
  /** The write is no more: refused, or dropped by the person. */
  readonly unpend: (operationId: string) => void;
}

export const createLiveStore = (): LiveStore => {
  const changed = createEmitter();
  const happened = createEmitter<[readonly FeedEvent[], Scope]>();
  const lay = createOverlay();
  const brought = new Set<string>();
  let world = emptyWorld;
  let pending: readonly Pending[] = [];
  let shown: Tables = world.tables;

  const draw = paced(() => {
    shown = lay(world.tables, pending);
    changed.emit();
  }, drawEveryMs);

  const commit = (nextWorld: World, nextPending: readonly Pending[], when: 'now' | 'soon' = 'now'): void => {
    world = nextWorld;
    pending = nextPending;
    if (when === 'now') draw.emitNow();
    else draw.emitSoon();
  };

  const remember = (events: readonly FeedEvent[]): void => {
    for (const { operationId } of events) if (operationId) brought.add(operationId);
    for (const oldest of brought) {
      if (brought.size <= rememberedOperations) break;
      brought.delete(oldest);
    }
  };

  const without = (state: PendingState): readonly Pending[] => pending.filter((one) => one.state !== state);

  return {
    world: () => world,
    tables: () => shown,
    pending: () => pending,
    onChange: changed.on,
    onEvents: happened.on,
    // A snapshot is taken after every answer that came before it, so answered writes are in it.
    start: (snapshot) => commit(applySnapshot(world, snapshot), without('answered')),
    take: (scope, batch) => {
      const taken = applyBatch(world, scope, batch);
      if (taken.kind !== 'taken') return taken.kind;
      remember(batch.events);
      // The confirmed state and the end of its guess are one commit: nothing flickers in between.
      const left = pending.filter((one) => !brought.has(one.operationId));
      commit(taken.world, left.length === pending.length ? pending : left, 'soon');
      if (taken.fresh.length > 0) happened.emit(taken.fresh, scope);
      return taken.kind;
    },
    showKept: (planId, rows) => commit(showKept(world, planId, rows), pending),
    closeBoard: () => commit(closeBoard(world), pending),
    wantFigures: () => commit(wantFigures(world), pending),
    startFigures: (rows) => commit(applyFigures(world, rows), pending),
    startOwnFigures: (rows) => commit(applyFigures(world, rows, 'own'), pending),
    pend: (one) => {
      const others = pending.filter((other) => other.operationId !== one.operationId);
      // The feed may be quicker than the answer: then there is nothing left to wait for.
      commit(world, brought.has(one.operationId) ? others : [...others, one]);
    },
    unpend: (operationId) =>
      commit(
        world,
        pending.filter((one) => one.operationId !== operationId),
      ),
  };
};
