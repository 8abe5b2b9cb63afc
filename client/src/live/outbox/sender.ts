import { refusalIn } from '../../graphql/index.ts';
import { type Entry, isWaiting } from './entry.ts';
import type { OutboxParts } from './outbox.ts';

/** Sends one write; throws as `request` does. */
export type Deliver = (entry: Entry) => Promise<unknown>;

/**
 * One sender over all tabs. Where the browser has no Web Locks (plain http on a LAN) two tabs may both send: the
 * operation id makes that harmless.
 */
export const underOneSender = async (send: () => Promise<void>): Promise<void> => {
  if (!('locks' in navigator)) return send();
  await navigator.locks.request('giaoban.outbox', send);
};

/** Sends in the order of writing; stops at the first that nobody answers, and comes back when the line does. */
export const sendWaiting = async (parts: OutboxParts, tell: () => Promise<void>): Promise<void> => {
  for (;;) {
    const next = (await parts.store.all(parts.memberId)).find(isWaiting);
    if (!next) return;
    if (!(await sendOne(parts, next))) return;
    await tell();
  }
};

const sendOne = async (parts: OutboxParts, entry: Entry): Promise<boolean> => {
  // Written before it goes out: after a crash in between it must not be replaced by a later one.
  if (!entry.attempted) await parts.store.put({ ...entry, attempted: true });
  try {
    await parts.deliver(entry);
    parts.onAnswered(entry);
    await parts.store.remove(entry.operationId);
    return true;
  } catch (error) {
    const refusal = refusalIn(error);
    // Not the write's fault: it is sent after signing in, or when the server has recovered.
    if (!refusal || ['UNAUTHENTICATED', 'INTERNAL', 'RATE_LIMITED'].includes(refusal.code)) return false;
    await parts.store.put({ ...entry, attempted: true, refusal });
    return true;
  }
};
