import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { type Head, readAfter, readHead } from './event-log.ts';
import { Hints } from './hints.ts';
import type { LoggedEvent } from './logged-event.ts';

const LOOK_MS = 1000;
const KEPT = 1000;
const BATCH = 500;

/** One followed unit: the newest events, and who waits for more. */
interface Tail {
  epoch: string;
  seq: number;
  /** Contiguous, ends at `seq`. */
  recent: LoggedEvent[];
  readonly waiting: Set<() => void>;
  followers: number;
  reading: Promise<void> | undefined;
  /** Highest seq that a hint has named. */
  hinted: number;
}

/**
 * The end of each followed unit's log, read once a process however many follow: on a hint, and once a second for all
 * units together in case a hint was lost.
 */
@Injectable()
export class LogTail implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly tails = new Map<string, Tail>();
  private readonly observers = new Set<(event: LoggedEvent) => void>();
  private timer: NodeJS.Timeout | undefined;
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly database: DataSource,
    private readonly hints: Hints,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.hints.listen(({ unitId, seq }) => this.heard(unitId, seq));
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.stopListening();
  }

  /** Sees every event of every followed unit once, in order. Returns the way to stop. */
  observe(observer: (event: LoggedEvent) => void): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }

  /** Keeps the unit's tail current until `release` is called. */
  async follow(unitId: string): Promise<{ head: Head; release: () => void }> {
    let tail = this.tails.get(unitId);
    if (!tail) {
      const head = await readHead(this.database.manager, unitId);
      tail = this.tails.get(unitId) ?? this.newTail(head);
      this.tails.set(unitId, tail);
    }
    const followed = tail;
    followed.followers += 1;
    // A tail that nobody read for up to a second may be behind the cursor of a fresh snapshot.
    const head = await readHead(this.database.manager, unitId);
    if (head.epoch !== followed.epoch) this.restart(followed, head);
    if (head.seq > followed.seq) await this.readOn(unitId, followed);
    return {
      head: { epoch: followed.epoch, seq: followed.seq },
      release: () => this.release(unitId, followed),
    };
  }

  epoch(unitId: string): string | undefined {
    return this.tails.get(unitId)?.epoch;
  }

  /** Events after `seq`, in order, at most a batch; from memory when it reaches back that far. */
  async after(unitId: string, seq: number): Promise<readonly LoggedEvent[]> {
    const tail = this.tails.get(unitId);
    const first = tail?.recent[0];
    if (tail && seq >= tail.seq) return [];
    if (tail && first && first.seq <= seq + 1) {
      const start = seq + 1 - first.seq;
      return tail.recent.slice(start, start + BATCH);
    }
    return readAfter(this.database.manager, unitId, seq, BATCH);
  }

  /** Resolves when there may be something after `seq`, or the signal aborts. */
  async wait(unitId: string, seq: number, signal: AbortSignal): Promise<void> {
    const tail = this.tails.get(unitId);
    if (!tail || tail.seq > seq || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        tail.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      tail.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  private newTail(head: Head): Tail {
    return { ...head, recent: [], waiting: new Set(), followers: 0, reading: undefined, hinted: 0 };
  }

  private release(unitId: string, tail: Tail): void {
    tail.followers -= 1;
    if (tail.followers === 0 && this.tails.get(unitId) === tail) this.tails.delete(unitId);
  }

  private heard(unitId: string, seq: number): void {
    const tail = this.tails.get(unitId);
    if (!tail || seq <= tail.seq) return;
    tail.hinted = Math.max(tail.hinted, seq);
    void this.readOn(unitId, tail);
  }

  private readOn(unitId: string, tail: Tail): Promise<void> {
    tail.reading ??= this.readToEnd(unitId, tail)
      .catch((error: unknown) =>
        this.logger.warn({ err: error }, 'the log could not be read; trying again within a second'),
      )
      .finally(() => {
        tail.reading = undefined;
        // A hint that arrived while reading may name an event committed after the last read.
        if (tail.hinted > tail.seq) {
          tail.hinted = 0;
          void this.readOn(unitId, tail);
        }
      });
    return tail.reading;
  }

  private async readToEnd(unitId: string, tail: Tail): Promise<void> {
    for (;;) {
      const events = await readAfter(this.database.manager, unitId, tail.seq, BATCH);
      if (events.length === 0) return;
      tail.recent = [...tail.recent, ...events].slice(-KEPT);
      tail.seq = events.at(-1)?.seq ?? tail.seq;
      for (const event of events) for (const observer of this.observers) observer(event);
      this.wake(tail);
    }
  }

  /** Looks at all followed units' heads in one statement. */
  private async look(): Promise<void> {
    if (this.tails.size === 0) return;
    try {
      const heads: (Head & { unitId: string })[] = await this.database.query(
        'SELECT unit_id AS "unitId", seq, epoch FROM unit_heads WHERE unit_id = ANY($1)',
        [[...this.tails.keys()]],
      );
      for (const head of heads) this.compare(head.unitId, head);
    } catch (error) {
      this.logger.warn({ err: error }, 'the heads could not be read; trying again in a second');
    }
  }

  private compare(unitId: string, head: Head): void {
    const tail = this.tails.get(unitId);
    if (!tail) return;
    if (head.epoch !== tail.epoch) this.restart(tail, head);
    else if (head.seq > tail.seq) void this.readOn(unitId, tail);
  }

  /** A backup was restored: every follower wakes up, finds another epoch and is told to start anew. */
  private restart(tail: Tail, head: Head): void {
    Object.assign(tail, { epoch: head.epoch, seq: head.seq, recent: [], hinted: 0 });
    this.wake(tail);
  }

  private wake(tail: Tail): void {
    for (const wake of [...tail.waiting]) wake();
  }
}
