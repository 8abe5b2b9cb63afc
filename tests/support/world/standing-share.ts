import { randomUUID } from 'node:crypto';
import type { AssignmentStatus, ShareRole } from '../../../server/src/platform/graphql/generated/schema.ts';
import type { World } from './world.ts';

interface Standing {
  readonly status?: AssignmentStatus;
  readonly role?: ShareRole;
  readonly dueDate?: string | null;
  readonly cadence?: string;
  readonly reportedBy?: string;
  readonly extension?: object;
  readonly resumesTo?: AssignmentStatus;
}

/** A share of the agency as it stands after some history, written straight into the tables: for what starts there. */
export async function standingShare(
  world: World,
  planId: string,
  agency: string,
  standing: Standing = {},
): Promise<{ id: string; taskId: string; version: number }> {
  const { unit, sql } = world;
  const share = { id: randomUUID(), taskId: randomUUID(), version: 3 };
  const due = standing.dueDate === undefined ? '2026-06-15' : standing.dueDate;
  await sql.query(
    `INSERT INTO tasks (id, unit_id, plan_id, position, text, source, shares, deadline_date, deadline_kind, due_date, cadence)
     VALUES ($1, $2, $3, 99999, 'Việc thử', 'HAND', $4, $5, 'BY', $5, $6)`,
    [
      share.taskId,
      unit.id,
      planId,
      JSON.stringify([{ agencyId: unit.agency[agency], groupId: null, role: standing.role ?? 'LEAD' }]),
      due,
      standing.cadence ?? 'ONCE',
    ],
  );
  await sql.query(
    `INSERT INTO assignments (id, unit_id, plan_id, task_id, agency_id, role, status, due_date, first_due_date, reported_by,
       reported_on, extension, resumes_to, changed_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $12, $13, $14)`,
    [
      share.id,
      unit.id,
      planId,
      share.taskId,
      unit.agency[agency],
      standing.role ?? 'LEAD',
      standing.status ?? 'NOT_STARTED',
      due,
      standing.reportedBy ? unit.member[standing.reportedBy] : null,
      standing.status === 'AWAITING_CONFIRMATION' || standing.status === 'DONE' ? '2026-06-01' : null,
      standing.extension ? JSON.stringify(standing.extension) : null,
      standing.resumesTo ?? null,
      '2026-05-20T02:00:00.000Z',
      share.version,
    ],
  );
  return share;
}
