import { createEmitter } from '../../lib/emitter.ts';
import { type Entry, isWaiting, replacedBy } from './entry.ts';
import type { OutboxStore } from './outbox-store.ts';
import { type Deliver, sendWaiting, underOneSender } from './sender.ts';

export interface Outbox {
  readonly entries: () => readonly Entry[];
  readonly onChange: (listener: () => void) => () => void;
  /** Keeps a write on this device; it is sent as soon as the line allows. */
  readonly keep: (entry: Entry) => Promise<void>;
  /** The person has seen to it, or takes it back before it was sent. */
  readonly drop: (operationId: string) => Promise<void>;
  readonly sendNow: () => void;
  readonly close: () => void;
}

export interface OutboxParts {
  readonly memberId: string;
  readonly store: OutboxStore;
  readonly deliver: Deliver;
  /** Tells other tabs that the list has changed. */
  readonly channel: BroadcastChannel | null;
  readonly onKept: (entry: Entry) => void;
  readonly onAnswered: (entry: Entry) => void;
  readonly onGone: (operationId: string) => void;
}

export const createOutbox = (parts: OutboxParts): Outbox => {
  const changed = createEmitter();
  let entries: readonly Entry[] = [];
  let sending = false;
  let again = false;

  const reload = async (): Promise<void> => {
    const before = entries;
    entries = await parts.store.all(parts.memberId);
    for (const entry of entries.filter(isWaiting)) parts.onKept(entry);
    const waiting = new Set(entries.filter(isWaiting).map((entry) => entry.operationId));
    for (const { operationId } of before) if (!waiting.has(operationId)) parts.onGone(operationId);
    changed.emit();
  };

  const tell = async (): Promise<void> => {
    await reload();
    parts.channel?.postMessage('changed');
  };

  const send = async (): Promise<void> => {
    // Asked for while one round runs: the line may have come back just after that round gave up.
    again = true;
    if (sending) return;
    sending = true;
    try {
      while (again) {
        again = false;
        await underOneSender(() => sendWaiting(parts, tell));
      }
    } finally {
      sending = false;
    }
  };

  if (parts.channel) parts.channel.onmessage = () => void reload();
  void reload().then(send, () => undefined);

  return {
    entries: () => entries,
    onChange: changed.on,
    keep: async (entry) => {
      const replaced = replacedBy(entry, await parts.store.all(parts.memberId));
      await parts.store.put(entry);
      if (replaced) await parts.store.remove(replaced.operationId);
      await tell();
    },
    drop: async (operationId) => {
      await parts.store.remove(operationId);
      await tell();
    },
    sendNow: () => void send(),
    close: () => parts.channel?.close(),
  };
};
