import type { Actor } from './actor.ts';
import type { EventBatch, Place } from './batches.ts';
import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts';
import type { LogTail } from './log-tail.ts';
import type { LoggedEvent } from './logged-event.ts';
import type { UnitTail } from './unit-tail.ts';

/** Who is told. An object and not a pair of functions: there may be thousands, and all are gone through for each event. */
export interface Reader {
  /** Takes a batch; a promise holds back the next one until the reader has caught up. */
  deliver(batch: EventBatch): Promise<void> | undefined;
  /** Called once: after a reset, or with the error that ended it. */
  ended(error?: unknown): void;
}

/** How far back a cursor may lie; older ones are told to take a snapshot. The rows themselves stay. */
export const REPLAY_WINDOW = 50_000;
/** So many events that the viewer may not see move the cursor on in a batch of their own. */
const UNSEEN = 500;

/**
 * One who follows. Replay and live are one path, `pump`: take what lies after the cursor, from memory or from the table,
 * deliver what may be seen, and stop when there is nothing; the tail wakes it again.
 */
export class Follower {
  private tail: UnitTail | undefined;
  /** Up to here it has been told; `seq` may be further, where there was nothing to tell. */
  private told: Place;
  private seq: number;
  private isBusy = false;
  private hasEnded = false;

  private constructor(
    private readonly actor: Actor,
    private readonly planId: string | null,
    start: Place,
    private readonly reader: Reader,
  ) {
    this.told = start;
    this.seq = start.cursor.seq;
  }

  static async start(
    tails: LogTail,
    actor: Actor,
    planId: string | null,
    after: string,
    reader: Reader,
  ): Promise<Follower> {
    const cursor = decodeCursor(after);
    const tail = await tails.of(actor.unitId, cursor?.seq ?? 0);
    const place = tail.batches.placeOf(cursor ?? { epoch: '', seq: 0, rights: 0 });
    const follower = new Follower(actor, planId, place, reader);
    if (!cursor || !continues(cursor, tail, actor)) {
      follower.reset(after, tail);
      return follower;
    }
    follower.tail = tail;
    tail.join(follower);
    follower.pump();
    return follower;
  }

  stop(): void {
    this.hasEnded = true;
    this.tail?.leave(this);
  }

  pump(): void {
    while (!this.isBusy && !this.hasEnded && this.tail) {
      if (this.tail.epoch !== this.told.cursor.epoch) this.reset(this.told.text, this.tail);
      else if (!this.step(this.tail)) return;
    }
  }

  /** Takes what is there. False: there was nothing. */
  private step(tail: UnitTail): boolean {
    const read = tail.after(this.seq);
    if (read === null) {
      this.wait(tail.replay(this.seq).then((events) => this.take(tail, events)));
      return true;
    }
    const slow = this.take(tail, read);
    if (slow) this.wait(slow);
    return read.length > 0;
  }

  private wait(something: Promise<unknown>): void {
    this.isBusy = true;
    something.then(
      () => {
        this.isBusy = false;
        this.pump();
      },
      (error: unknown) => this.end(error),
    );
  }

  private take(tail: UnitTail, read: readonly LoggedEvent[]): Promise<void> | undefined {
    const last = read.at(-1);
    if (!last || this.hasEnded) return undefined;
    this.seq = last.seq;
    const stretch = tail.batches.next(read, this.planId, this.told, this.actor.tags);
    if (!stretch) return undefined;
    if (stretch.batch.events.length === 0 && this.seq - this.told.cursor.seq < UNSEEN) return undefined;
    this.told = stretch.to;
    return this.reader.deliver(stretch.batch);
  }

  private reset(from: string, tail: UnitTail): void {
    const to = encodeCursor({ epoch: tail.epoch, seq: tail.seq, rights: this.actor.rights });
    void this.reader.deliver({ from, to, reset: true, events: [] });
    this.end();
  }

  private end(error?: unknown): void {
    if (this.hasEnded) return;
    this.stop();
    this.reader.ended(error);
  }
}

/** A cursor of another epoch or other rights, above the head or below the window cannot be continued. */
export const continues = (cursor: Cursor, head: { seq: number; epoch: string }, actor: Actor): boolean =>
  cursor.epoch === head.epoch &&
  cursor.rights === actor.rights &&
  cursor.seq <= head.seq &&
  cursor.seq >= head.seq - REPLAY_WINDOW;
