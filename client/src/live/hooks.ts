import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Line } from './line.ts';
import type { Following } from './live.ts';
import { useLiveThings } from './live-provider.tsx';
import type { Entry } from './outbox/entry.ts';
import type { PendingState } from './overlay.ts';
import type { Glow } from './recent.ts';
import type { Records, Scope, Table, TableName, Tables } from './records.ts';

/** One record, or undefined. Draws again only when this very record changes. */
export const useRecord = <N extends TableName>(
  table: N,
  id: string | null | undefined,
): Records[N] | undefined => {
  const { store } = useLiveThings().live;
  const get = (): Records[N] | undefined => (id ? store.tables()[table].get(id) : undefined);
  return useSyncExternalStore(store.onChange, get, get);
};

/** A whole table; its identity changes only when a row of it does. */
export const useTable = <N extends TableName>(table: N): Table<N> => {
  const { store } = useLiveThings().live;
  const get = (): Table<N> => store.tables()[table];
  return useSyncExternalStore(store.onChange, get, get);
};

/** Equal when both hold the same things in the same order: for selectors that make a new list each time. */
export const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => Object.is(one, b[index]));

/**
 * Whatever can be computed from the tables. Gives the former result as long as `isSame` says so: a component draws
 * again only for what it selects. The selector must be pure; it may close over props.
 */
export const useSelect = <T>(
  select: (tables: Tables) => T,
  isSame: (before: T, after: T) => boolean = Object.is,
): T => {
  const { store } = useLiveThings().live;
  const memo = useRef<{ tables: Tables; select: unknown; value: T } | null>(null);
  const get = (): T => {
    const tables = store.tables();
    const before = memo.current;
    if (before && before.tables === tables && before.select === select) return before.value;
    const next = select(tables);
    const value = before && isSame(before.value, next) ? before.value : next;
    memo.current = { tables, select, value };
    return value;
  };
  return useSyncExternalStore(store.onChange, get, get);
};

/** Reads the tables at the moment of asking: for handlers. What is drawn comes from the hooks above, or goes stale. */
export const usePeek = (): (() => Tables) => useLiveThings().live.store.tables;

/** live, catching up, or offline since when. */
export const useLine = (): Line => {
  const { line } = useLiveThings().live;
  return useSyncExternalStore(line.onChange, line.line, line.line);
};

/** Whether the directory's or the board's snapshot is there, or was refused. */
export const useFollowing = (scope: Scope): Following => {
  const { live } = useLiveThings();
  const get = useCallback(() => live.following(scope), [live, scope]);
  return useSyncExternalStore(live.onFollowing, get, get);
};

/** Set for three seconds after another person changed the subject: who, what, when. */
export const useGlow = (subjectId: string): Glow | null => {
  const { recent } = useLiveThings().live;
  const get = (): Glow | null => recent.glow(subjectId);
  return useSyncExternalStore(recent.onChange, get, get);
};

/** Whether a write on this record is on its way ('sending', 'answered') or kept on the device ('unsent'). */
export const usePending = (id: string): PendingState | null => {
  const { store } = useLiveThings().live;
  const get = (): PendingState | null =>
    store.pending().findLast((one) => one.patches.some((patch) => patch.id === id))?.state ?? null;
  return useSyncExternalStore(store.onChange, get, get);
};

/** What is kept on this device: waiting to be sent, or refused and waiting for the person. */
export const useOutbox = (): {
  entries: readonly Entry[];
  drop: (operationId: string) => Promise<void>;
  sendNow: () => void;
} => {
  const { outbox } = useLiveThings();
  const entries = useSyncExternalStore(outbox.onChange, outbox.entries, outbox.entries);
  return { entries, drop: outbox.drop, sendNow: outbox.sendNow };
};
