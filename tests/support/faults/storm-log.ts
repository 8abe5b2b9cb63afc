import type { Client } from 'pg';
import { type LogRow } from './check-history.ts';
import { fingerprint } from './seen.ts';

interface Row {
  readonly seq: string | number;
  readonly type: string;
  readonly planId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly version: number;
  readonly actor: string | null;
  readonly operationId: string | null;
  readonly audience: readonly string[];
  readonly agencyId: string | null;
}

/** The whole log of a unit as the table holds it, under its epoch. */
export interface WholeLog {
  readonly epoch: string;
  readonly head: number;
  readonly rows: readonly LogRow[];
  /** Where the rover stood with each version of its rights, from the first on. */
  readonly roverAgencies: readonly string[];
}

export async function readWholeLog(
  sql: Client,
  unitId: string,
  rover: { readonly id: string; readonly firstAgencyId: string },
): Promise<WholeLog> {
  await sql.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const heads = await sql.query('SELECT seq, epoch FROM unit_heads WHERE unit_id = $1', [unitId]);
  const { rows } = await sql.query<Row>(
    `SELECT seq, type, plan_id AS "planId", subject_kind AS "subjectKind", subject_id AS "subjectId", version,
       actor_id AS actor, operation_id AS "operationId", audience, state->>'agencyId' AS "agencyId"
     FROM events WHERE unit_id = $1 ORDER BY seq`,
    [unitId],
  );
  await sql.query('COMMIT');
  const moves = rows.filter((row) => row.type === 'MemberRightsChanged' && row.subjectId === rover.id);
  return {
    epoch: String(heads.rows[0]?.epoch),
    head: Number(heads.rows[0]?.seq),
    rows: rows.map((row) => ({ ...row, seq: Number(row.seq), print: fingerprint(row) })),
    roverAgencies: [rover.firstAgencyId, ...moves.map((row) => String(row.agencyId))],
  };
}
