import { createEmitter } from '../lib/emitter.ts';
import type { FeedEvent } from './records.ts';

const kept = 500;
const glowMs = 3_000;
/** Those that go out so close to each other do it together. */
const togetherMs = 100;

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
  const lit: { readonly id: string; readonly glow: Glow; readonly until: number }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let events: readonly FeedEvent[] = [];

  /** They go out in the order in which they were lit. One timer for all: after an outage a thousand shine at once. */
  const goOut = (): void => {
    const now = performance.now();
    let count = 0;
    for (const { id, glow, until } of lit) {
      if (until > now + togetherMs) break;
      count += 1;
      // A later change of the same subject has its own three seconds.
      if (glowing.get(id) === glow) glowing.delete(id);
    }
    lit.splice(0, count);
    timer = undefined;
    waitForNext(now);
    changed.emit();
  };

  const waitForNext = (now: number): void => {
    const next = lit[0];
    if (next && timer === undefined) timer = setTimeout(goOut, Math.max(0, next.until - now));
  };

  const shine = (id: string, glow: Glow): void => {
    const now = performance.now();
    glowing.set(id, glow);
    lit.push({ id, glow, until: now + glowMs });
    waitForNext(now);
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
