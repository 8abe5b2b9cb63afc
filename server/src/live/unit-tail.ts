import type { EntityManager } from 'typeorm';
import { Batches } from './batches.ts';
import { type Head, readAfter, readHead } from './event-log.ts';
import type { LoggedEvent } from './logged-event.ts';

const KEPT = 1000;
const BATCH = 500;
/** After a fan-out the next one waits a little, so that events in flight together travel together. */
const LEAST_PAUSE_MS = 4;
const MOST_PAUSE_MS = 60;

/** Whoever waits for more. */
interface Awaiting {
  /** There may be something new. */
  pump(): void;
}

/** The end of one unit's log, read once however many follow. */
export class UnitTail {
  epoch: string;
  /** Everything up to here has been read. */
  seq: number;
  /** Contiguous, ends at `seq`. */
  private recent: LoggedEvent[] = [];
  readonly batches = new Batches();
  /** How long the last fan-out took. */
  fanOutMs = 0;
  /** What was last handed out, so that all who stand at one place are handed the same array. */
  private handed: { readonly seq: number; readonly events: readonly LoggedEvent[] } | undefined;
  private readonly replays = new Map<number, Promise<readonly LoggedEvent[]>>();
  private readonly followers = new Set<Awaiting>();
  private reading: Promise<void> | undefined;
  private pause: NodeJS.Timeout | undefined;
  private quietUntil = 0;
  /** Highest seq that a hint has named. */
  private hinted = 0;

  private constructor(
    private readonly unitId: string,
    head: Head,
    private readonly manager: EntityManager,
    private readonly observe: (event: LoggedEvent) => void,
    private readonly failed: (error: unknown) => void,
  ) {
    this.epoch = head.epoch;
    this.seq = head.seq;
  }

  static async at(
    unitId: string,
    manager: EntityManager,
    observe: (event: LoggedEvent) => void,
    failed: (error: unknown) => void,
  ): Promise<UnitTail> {
    return new UnitTail(unitId, await readHead(manager, unitId), manager, observe, failed);
  }

  get isFollowed(): boolean {
    return this.followers.size > 0;
  }

  join(follower: Awaiting): void {
    this.followers.add(follower);
  }

  leave(follower: Awaiting): void {
    this.followers.delete(follower);
  }

  /** Events after `seq` from memory, at most a batch; null when memory does not reach back that far. */
  after(seq: number): readonly LoggedEvent[] | null {
    if (seq >= this.seq) return [];
    if (this.handed?.seq === seq) return this.handed.events;
    const first = this.recent[0];
    if (!first || first.seq > seq + 1) return null;
    const start = seq + 1 - first.seq;
    this.handed = { seq, events: this.recent.slice(start, start + BATCH) };
    return this.handed.events;
  }

  /** The same from the table, for whoever is further behind; read once for all who come back to the same place at once. */
  replay(seq: number): Promise<readonly LoggedEvent[]> {
    const begun = this.replays.get(seq);
    if (begun) return begun;
    const reading = readAfter(this.manager, this.unitId, seq, BATCH).then((events) => this.remember(events));
    this.replays.set(seq, reading);
    const done = () => this.replays.delete(seq);
    reading.then(done, done);
    return reading;
  }

  /** What was replayed up to where memory begins goes before it: the next who come back need not read it again. */
  private remember(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
    const begins = this.recent[0]?.seq ?? this.seq + 1;
    const older = events.filter((event) => event.seq < begins);
    const joins = older.at(-1)?.seq === begins - 1;
    if (joins && older.length + this.recent.length <= KEPT) this.recent = [...older, ...this.recent];
    return events;
  }

  /** A hint named `seq`: reads on, at once when it was quiet. */
  hear(seq: number): void {
    if (seq <= this.seq) return;
    this.hinted = Math.max(this.hinted, seq);
    this.readSoon();
  }

  /** Compares with a head that was read: another epoch means a restored backup. */
  async compare(head: Head): Promise<void> {
    if (head.epoch !== this.epoch) {
      this.epoch = head.epoch;
      this.seq = head.seq;
      this.recent = [];
      this.handed = undefined;
      this.replays.clear();
      this.hinted = 0;
      this.wake();
    } else if (head.seq > this.seq) {
      await this.readOn();
      // What was being read already may have begun before this head was there.
      if (head.seq > this.seq) await this.readOn();
    }
  }

  /** Makes sure that a cursor which was given out lies at or below what has been read. */
  async reach(seq: number): Promise<void> {
    if (seq > this.seq) await this.compare(await readHead(this.manager, this.unitId));
  }

  private readSoon(): void {
    const wait = this.quietUntil - performance.now();
    if (wait <= 0) void this.readOn();
    else
      this.pause ??= setTimeout(() => {
        this.pause = undefined;
        void this.readOn();
      }, wait);
  }

  private readOn(): Promise<void> {
    this.reading ??= this.readToEnd()
      .catch(this.failed)
      .finally(() => {
        this.reading = undefined;
        // A hint that arrived while reading may name an event that was committed after the last read.
        if (this.hinted > this.seq) {
          this.hinted = 0;
          this.readSoon();
        }
      });
    return this.reading;
  }

  private async readToEnd(): Promise<void> {
    let events: LoggedEvent[];
    do {
      events = await readAfter(this.manager, this.unitId, this.seq, BATCH);
      const last = events.at(-1);
      if (!last) return;
      this.recent = [...this.recent, ...events].slice(-KEPT);
      this.seq = last.seq;
      this.handed = undefined;
      events.forEach(this.observe);
      const from = performance.now();
      this.wake();
      this.fanOutMs = performance.now() - from;
      const pause = Math.min(MOST_PAUSE_MS, Math.max(LEAST_PAUSE_MS, this.fanOutMs));
      this.quietUntil = performance.now() + pause;
    } while (events.length === BATCH);
  }

  private wake(): void {
    for (const follower of this.followers) follower.pump();
  }
}
