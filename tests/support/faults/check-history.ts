import type { Run } from './seen.ts';
import type { Attempted } from './storm-writer.ts';

/** A row of the table, as far as the promise speaks of it. */
export interface LogRow {
  readonly seq: number;
  readonly type: string;
  readonly planId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly version: number;
  readonly operationId: string | null;
  readonly audience: readonly string[];
  /** `fingerprint` of the row. */
  readonly print: string;
}

const concerns = (row: LogRow, run: Run): boolean =>
  row.planId === run.planId || (run.scope === 'directory' && row.subjectKind === 'PLAN');

const mayHear = (row: LogRow, tags: readonly string[]): boolean =>
  row.audience.some((tag) => tags.includes(tag));

/** The table itself: `seq` without holes, from one on. */
export function checkLog(rows: readonly LogRow[], head: number): string[] {
  const faults = rows.flatMap((row, index) =>
    row.seq === index + 1 ? [] : [`the table has ${row.seq} where ${index + 1} belongs`],
  );
  if (rows.length !== head) faults.push(`the head is at ${head}, the table holds ${rows.length}`);
  return faults.slice(0, 5);
}

/** What a follower took between a snapshot and the end of that run is what the table holds for its audience. */
export function checkRun(
  name: string,
  run: Run,
  rows: readonly LogRow[],
  tags: readonly string[],
): { lost: string[]; twice: string[] } {
  const expected = rows
    .slice(run.start, run.end)
    .filter((row) => concerns(row, run) && mayHear(row, tags))
    .map((row) => row.seq);
  const taken = new Map<number, number>();
  for (const seq of run.seqs) taken.set(seq, (taken.get(seq) ?? 0) + 1);
  const wanted = new Set(expected);
  const where = `${name}, ${run.scope} from ${run.start} to ${run.end}`;
  return {
    lost: expected.filter((seq) => !taken.has(seq)).map((seq) => `${where}: ${seq} never came`),
    twice: [
      ...[...taken].filter(([, times]) => times > 1).map(([seq]) => `${where}: ${seq} came twice`),
      ...[...taken.keys()]
        .filter((seq) => !wanted.has(seq))
        .map((seq) => `${where}: ${seq} is not for this follower`),
    ],
  };
}

/** What was sent to anybody is what the table holds under that number. */
export function checkPrints(
  epoch: string,
  rows: readonly LogRow[],
  known: ReadonlyMap<string, string>,
): string[] {
  return rows
    .filter((row) => (known.get(`${epoch} ${row.seq}`) ?? row.print) !== row.print)
    .map((row) => `${row.seq} was sent as another event than the table holds`);
}

/**
 * Each acknowledged write is in the log exactly once. A refused or unanswered one at most once: a first sending that was
 * never answered may have been done after its second was refused.
 */
export function checkWrites(
  attempts: readonly Attempted[],
  rows: readonly LogRow[],
): { lost: string[]; twice: string[] } {
  const byOperation = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (row.operationId === null) continue;
    const events = byOperation.get(row.operationId) ?? new Map<string, number>();
    const event = `${row.type} ${row.subjectId}`;
    byOperation.set(row.operationId, events.set(event, (events.get(event) ?? 0) + 1));
  }
  const lost: string[] = [];
  const twice: string[] = [];
  for (const attempt of attempts) {
    const events = byOperation.get(attempt.operationId);
    const who = `${attempt.mutation} ${attempt.operationId}`;
    const isThere = events !== undefined;
    if (attempt.outcome === 'acknowledged' && !attempt.undone && !isThere)
      lost.push(`${who} was acknowledged`);
    if (attempt.undone && isThere) twice.push(`${who} came back after the restore that undid it`);
    if (attempt.outcome === 'refused' && attempt.unanswered === 0 && isThere)
      twice.push(`${who} was refused and done`);
    if ([...(events?.values() ?? [])].some((times) => times > 1)) twice.push(`${who} was done twice`);
  }
  return { lost, twice };
}

/** A subject's versions in the log follow one another: nothing was done to it twice, and nothing left out. */
export function checkVersions(rows: readonly LogRow[], kinds: readonly string[]): string[] {
  const last = new Map<string, number>();
  const faults: string[] = [];
  for (const row of rows) {
    if (!kinds.includes(row.subjectKind)) continue;
    const before = last.get(row.subjectId);
    if (before !== undefined && row.version !== before + 1)
      faults.push(`${row.subjectKind} ${row.subjectId} went from version ${before} to ${row.version}`);
    last.set(row.subjectId, row.version);
  }
  return faults;
}

/** The last event in the table that this run has to hold; 0: none since its snapshot. */
export function lastWanted(run: Run, rows: readonly LogRow[], tags: readonly string[]): number {
  for (let index = rows.length - 1; index >= run.start; index -= 1) {
    const row = rows[index];
    if (row && concerns(row, run) && mayHear(row, tags)) return row.seq;
  }
  return 0;
}
