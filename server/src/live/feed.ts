import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.ts';
import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts';
import { LogTail } from './log-tail.ts';
import { type LoggedEvent, mayFollow } from './logged-event.ts';

/** Everything after `from` up to `to` that the viewer may see. */
export interface EventBatch {
  readonly from: string;
  readonly to: string;
  readonly reset: boolean;
  readonly events: readonly LoggedEvent[];
}

/** How far back a cursor may lie; older ones are told to take a snapshot. The rows themselves stay. */
const REPLAY_WINDOW = 50_000;
/** So many events that the viewer may not see move the cursor on in a batch of their own. */
const UNSEEN = 500;

/** Replay and live on one path: read after the cursor, and wait only when there is nothing. */
@Injectable()
export class Feed {
  constructor(private readonly tail: LogTail) {}

  async *follow(
    actor: Actor,
    planId: string | null,
    after: string,
    signal: AbortSignal,
  ): AsyncGenerator<EventBatch, void, undefined> {
    const { head, release } = await this.tail.follow(actor.unitId);
    try {
      const cursor = decodeCursor(after);
      if (!cursor || !continues(cursor, head, actor)) {
        yield resetBatch(after, { ...head, rights: actor.rights });
        return;
      }
      yield* this.batches(actor, planId, cursor, signal);
    } finally {
      release();
    }
  }

  /** One batch by long-poll over the same log: at once when there is something, else after at most `waitMs`. */
  async next(actor: Actor, planId: string | null, after: string, waitMs: number): Promise<EventBatch> {
    const batches = this.follow(actor, planId, after, AbortSignal.timeout(Math.max(0, waitMs)));
    try {
      const { value } = await batches.next();
      return value ?? { from: after, to: after, reset: false, events: [] };
    } finally {
      await batches.return();
    }
  }

  private async *batches(
    actor: Actor,
    planId: string | null,
    start: Cursor,
    signal: AbortSignal,
  ): AsyncGenerator<EventBatch, void, undefined> {
    let told = start;
    let seq = start.seq;
    // At least one read, so that a poll without time to wait still answers with what is there.
    do {
      if (this.tail.epoch(actor.unitId) !== start.epoch) {
        yield resetBatch(encodeCursor(told), { ...told, seq: 0 });
        return;
      }
      const read = await this.tail.after(actor.unitId, seq);
      seq = read.at(-1)?.seq ?? seq;
      const events = read.filter((event) => concerns(event, planId) && mayFollow(event, actor.tags));
      if (events.length > 0 || seq - told.seq >= UNSEEN) {
        const to = { ...told, seq };
        yield { from: encodeCursor(told), to: encodeCursor(to), reset: false, events };
        told = to;
      }
      if (read.length === 0) await this.tail.wait(actor.unitId, seq, signal);
    } while (!signal.aborted);
  }
}

/** A plan belongs to its own board and to the unit's list of plans: whoever follows either hears of it. */
const concerns = (event: LoggedEvent, planId: string | null): boolean =>
  event.planId === planId || (planId === null && event.subjectKind === 'PLAN');

/** A cursor of another epoch or other rights, above the head or below the window cannot be continued. */
const continues = (cursor: Cursor, head: { seq: number; epoch: string }, actor: Actor): boolean =>
  cursor.epoch === head.epoch &&
  cursor.rights === actor.rights &&
  cursor.seq <= head.seq &&
  cursor.seq >= head.seq - REPLAY_WINDOW;

const resetBatch = (from: string, head: Cursor): EventBatch => ({
  from,
  to: encodeCursor(head),
  reset: true,
  events: [],
});
