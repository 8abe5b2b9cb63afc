import type { EventBatch, FeedEvent, Scope } from '../../../client/src/live/records.ts';
import { decodeCursor } from '../../../server/src/live/cursor.ts';

/** What one event is known by, whoever was sent it. */
export const fingerprint = (event: {
  type: string;
  subjectKind: string;
  subjectId: string;
  version: number;
  actor: string | null;
  operationId: string | null;
}): string =>
  [event.type, event.subjectKind, event.subjectId, event.version, event.actor, event.operationId].join(' ');

/** From a snapshot on, without a break: all that was taken in after `start` up to `end`. */
export interface Run {
  readonly scope: Scope;
  readonly planId: string | null;
  readonly epoch: string;
  readonly rights: number;
  readonly start: number;
  end: number;
  readonly seqs: number[];
}

/** What the client made of a batch: applied it, was told to start anew, or refused it for not fitting. */
export type Verdict = 'taken' | 'reset' | 'gap';

/** All that one follower was given and took, in order. Faults of its own order are found as they happen. */
export class Seen {
  readonly runs: Run[] = [];
  readonly faults: string[] = [];
  readonly counts = { batches: 0, events: 0, resets: 0, gaps: 0, snapshots: 0 };
  private readonly cursors = new Map<Scope, string>();
  private readonly current = new Map<Scope, Run>();

  constructor(
    readonly name: string,
    /** Of the whole storm: by epoch and seq, what the event was. */
    private readonly known: Map<string, string>,
  ) {}

  snapshot(scope: Scope, planId: string | null, cursor: string): void {
    const { epoch, seq, rights } = this.read(cursor);
    this.counts.snapshots += 1;
    this.cursors.set(scope, cursor);
    const run: Run = { scope, planId, epoch, rights, start: seq, end: seq, seqs: [] };
    this.current.set(scope, run);
    this.runs.push(run);
  }

  batch(scope: Scope, batch: EventBatch, wasTaken: boolean): Verdict {
    this.counts.batches += 1;
    const cursor = this.cursors.get(scope);
    if (!wasTaken && batch.reset) {
      this.counts.resets += 1;
      return 'reset';
    }
    if (!wasTaken) {
      this.counts.gaps += 1;
      if (batch.from === cursor) this.faults.push(`${this.name} refused a batch that fits its cursor`);
      return 'gap';
    }
    if (batch.reset) this.faults.push(`${this.name} went on after a reset`);
    if (batch.from !== cursor)
      this.faults.push(`${this.name} took a batch that does not begin at its cursor`);
    this.cursors.set(scope, batch.to);
    this.take(this.current.get(scope), batch);
    return 'taken';
  }

  private take(run: Run | undefined, batch: EventBatch): void {
    if (!run) {
      this.faults.push(`${this.name} took a batch before any snapshot`);
      return;
    }
    const to = this.read(batch.to);
    if (to.epoch !== run.epoch || to.rights !== run.rights)
      this.faults.push(`${this.name} was carried over to another epoch or other rights without a reset`);
    for (const event of batch.events) this.note(run, event, to.seq);
    run.end = to.seq;
  }

  private note(run: Run, event: FeedEvent, to: number): void {
    this.counts.events += 1;
    const last = run.seqs.at(-1) ?? run.start;
    if (event.seq <= last) this.faults.push(`${this.name} was sent ${event.seq} after ${last}`);
    if (event.seq > to) this.faults.push(`${this.name} was sent ${event.seq} in a batch up to ${to}`);
    run.seqs.push(event.seq);
    const key = `${run.epoch} ${event.seq}`;
    const print = fingerprint(event);
    const before = this.known.get(key);
    if (before === undefined) this.known.set(key, print);
    else if (before !== print) this.faults.push(`${this.name} was sent another event ${event.seq}: ${print}`);
  }

  private read(cursor: string): { epoch: string; seq: number; rights: number } {
    const decoded = decodeCursor(cursor);
    if (!decoded) throw new Error(`no cursor: ${cursor}`);
    return decoded;
  }
}
