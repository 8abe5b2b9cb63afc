import type { EntityManager } from 'typeorm';
import type { LoggedEvent, NewEvent } from './logged-event.ts';

interface Operation {
  readonly id: string;
  readonly inputHash: string;
  readonly answer: unknown;
}

export interface Appended {
  readonly unitId: string;
  readonly actorId: string | null;
  readonly at: string;
  readonly events: readonly NewEvent[];
  readonly operation: Operation | null;
}

// seq comes from the head row in the statement that inserts: order of seq is order of commit, without holes.
// The head row is held for this statement and the commit only, so this must be the transaction's last statement.
// A unit without a head gives no seq, and the statement fails: the commit may already be on its way behind it.
const APPEND = `
WITH head AS (
  UPDATE unit_heads SET seq = seq + $2 WHERE unit_id = $1 RETURNING seq
), kept AS (
  INSERT INTO operations (member_id, operation_id, input_hash, answer, at)
  SELECT $3, $4, $5, $6, $7 WHERE $4::uuid IS NOT NULL
)
INSERT INTO events (unit_id, seq, type, plan_id, task_id, subject_kind, subject_id, version, actor_id, operation_id, audience, detail, state, at)
SELECT $1, (SELECT seq FROM head) - $2 + e.n, e.type, e.plan_id, e.task_id, e.subject_kind, e.subject_id, e.version, $3, $4, e.audience, e.detail, e.state, $7
FROM jsonb_to_recordset($8::jsonb) AS e(n int, type text, plan_id uuid, task_id uuid, subject_kind text, subject_id uuid, version int, audience text[], detail jsonb, state jsonb)
RETURNING seq`;

const KEEP_OPERATION = `
INSERT INTO operations (member_id, operation_id, input_hash, answer, at) VALUES ($1, $2, $3, $4, $5)`;

interface Statement {
  readonly sql: string;
  readonly values: readonly (string | number | null)[];
}

/** The one statement that appends, or keeps the answer of what made no event; null when there is nothing to do. */
export function appending({ unitId, actorId, at, events, operation }: Appended): Statement | null {
  const answer = JSON.stringify(operation?.answer ?? null);
  if (events.length === 0) {
    return (
      operation && { sql: KEEP_OPERATION, values: [actorId, operation.id, operation.inputHash, answer, at] }
    );
  }
  const rows = events.map((event, index) => ({
    n: index + 1,
    type: event.type,
    plan_id: event.planId ?? null,
    task_id: event.taskId ?? null,
    subject_kind: event.subjectKind,
    subject_id: event.subject.id,
    version: event.subject.version ?? 1,
    audience: event.audience ?? ['unit'],
    detail: event.detail ?? {},
    state: event.subject,
  }));
  const operationValues = [operation?.id ?? null, operation?.inputHash ?? null, answer];
  return {
    sql: APPEND,
    values: [unitId, events.length, actorId, ...operationValues, at, JSON.stringify(rows)],
  };
}

/** Runs it. Returns the last seq, or null when nothing was appended. */
export async function append(manager: EntityManager, { sql, values }: Statement): Promise<number | null> {
  const rows: { seq: number }[] = await manager.query(sql, [...values]);
  return sql === APPEND ? rows.reduce((last, { seq }) => Math.max(last, seq), 0) : null;
}

const COLUMNS = `unit_id AS "unitId", seq, type, plan_id AS "planId", task_id AS "taskId", subject_kind AS "subjectKind",
  subject_id AS "subjectId", version, actor_id AS "actorId", operation_id AS "operationId", audience, detail, state, at`;

type Row = Omit<LoggedEvent, 'at'> & { readonly at: Date };
const asEvent = (row: Row): LoggedEvent => ({ ...row, at: row.at.toISOString() });

/** Everything of a unit after `seq`, in order, at most `limit`. */
export async function readAfter(
  manager: EntityManager,
  unitId: string,
  seq: number,
  limit: number,
): Promise<LoggedEvent[]> {
  const rows: Row[] = await manager.query(
    `SELECT ${COLUMNS} FROM events WHERE unit_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
    [unitId, seq, limit],
  );
  return rows.map(asEvent);
}

/** A task's whole history, oldest first, as far as these tags may see it. */
export async function readTaskHistory(
  manager: EntityManager,
  unitId: string,
  taskId: string,
  tags: readonly string[],
): Promise<LoggedEvent[]> {
  const rows: Row[] = await manager.query(
    `SELECT ${COLUMNS} FROM events WHERE unit_id = $1 AND task_id = $2 AND audience && $3 ORDER BY seq`,
    [unitId, taskId, tags],
  );
  return rows.map(asEvent);
}

export interface Head {
  readonly seq: number;
  readonly epoch: string;
}

export async function readHead(manager: EntityManager, unitId: string): Promise<Head> {
  const [head]: Head[] = await manager.query('SELECT seq, epoch FROM unit_heads WHERE unit_id = $1', [
    unitId,
  ]);
  if (!head) throw new Error(`unit ${unitId} has no head row`);
  return head;
}

/** The head, and the last event of one plan: whether anything has happened there, in one statement. */
export async function readPlanHead(
  manager: EntityManager,
  unitId: string,
  planId: string,
): Promise<Head & { readonly planSeq: number }> {
  const [head]: (Head & { planSeq: number | null })[] = await manager.query(
    `SELECT seq, epoch, (SELECT max(seq) FROM events WHERE unit_id = $1 AND plan_id = $2) AS "planSeq"
     FROM unit_heads WHERE unit_id = $1`,
    [unitId, planId],
  );
  if (!head) throw new Error(`unit ${unitId} has no head row`);
  return { ...head, planSeq: head.planSeq ?? 0 };
}

export interface ChangesWanted {
  readonly unitId: string;
  /** Null: the unit's own matters, to which the plans themselves belong. */
  readonly planId: string | null;
  readonly after: Head;
  /** Older cursors find nothing. */
  readonly window: number;
  readonly kinds: readonly string[];
  readonly tags: readonly string[];
  readonly limit: number;
}

/** The head, and of each subject the newest event after a cursor of the same epoch: one statement, so one cut. */
export async function readChanges(
  manager: EntityManager,
  { unitId, planId, after, window, kinds, tags, limit }: ChangesWanted,
): Promise<{ readonly head: Head; readonly events: LoggedEvent[] }> {
  const concerned =
    planId === null ? `($3::uuid IS NULL AND (plan_id IS NULL OR subject_kind = 'PLAN'))` : 'plan_id = $3';
  // The newest ones are found first, and then fetched by their key: however the planner guesses, no state is read in vain.
  const rows: (Omit<Row, 'seq'> & { seq: number | null; headSeq: number; epoch: string })[] =
    await manager.query(
      `WITH head AS MATERIALIZED (
       SELECT seq AS "headSeq", epoch FROM unit_heads WHERE unit_id = $1
     ), newest AS MATERIALIZED (
       SELECT max(seq) AS last FROM events, head
       WHERE unit_id = $1 AND seq > $2 AND $2 >= "headSeq" - $8 AND epoch = $4 AND ${concerned}
         AND subject_kind = ANY($5) AND audience && $6
       GROUP BY subject_kind, subject_id LIMIT $7
     )
     SELECT head.*, changed.* FROM head LEFT JOIN (
       SELECT ${COLUMNS} FROM newest JOIN events ON unit_id = $1 AND seq = last
     ) changed ON true ORDER BY seq`,
      [unitId, after.seq, planId, after.epoch, kinds, tags, limit, window],
    );
  const [first] = rows;
  if (!first) throw new Error(`unit ${unitId} has no head row`);
  const events = rows.flatMap(({ headSeq: _, epoch: __, seq, ...row }) =>
    seq === null ? [] : [asEvent({ ...row, seq })],
  );
  return { head: { seq: first.headSeq, epoch: first.epoch }, events };
}
