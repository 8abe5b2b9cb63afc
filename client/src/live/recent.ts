import { createEmitter } from '../lib/emitter.ts';
import type { FeedEvent } from './records.ts';

const kept = 500;
const glowMs = 3_000;

/** Who did what to a subject just now. */
export interface Glow {
  readonly seq: number;
  readonly type: string;
  /** Null: the system. */
  readonly actor: string | null;
  readonly at: string;
}

export interface Recent {
  /** The last events, newest first. */
  readonly events: () => readonly FeedEvent[];
  readonly glow: (subjectId: string) => Glow | null;
  readonly onChange: (listener: () => void) => () => void;
  readonly note: (events: readonly FeedEvent[], isOwn: (event: FeedEvent) => boolean) => void;
}

/** Remembers what just happened: for the glow on what another person changed, and for lists of recent changes. */
export const createRecent = (): Recent => {
  const changed = createEmitter();
  const glowing = new Map<string, Glow>();
  let events: readonly FeedEvent[] = [];

  const shine = (id: string, glow: Glow): void => {
    glowing.set(id, glow);
    setTimeout(() => {
      // A later change of the same subject has its own three seconds.
      if (glowing.get(id) !== glow) return;
      glowing.delete(id);
      changed.emit();
    }, glowMs);
  };

  return {
    events: () => events,
    glow: (subjectId) => glowing.get(subjectId) ?? null,
    onChange: changed.on,
    note: (fresh, isOwn) => {
      events = [...fresh.toReversed(), ...events].slice(0, kept);
      for (const event of fresh) {
        if (isOwn(event)) continue;
        shine(event.subjectId, { seq: event.seq, type: event.type, actor: event.actor, at: event.at });
      }
      changed.emit();
    },
  };
};
