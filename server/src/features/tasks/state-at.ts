import type { EntityManager } from 'typeorm';
import type { Assignment } from './domain/assignment.ts';

/** What an assignment was like at an earlier version: the log has every state. */
export async function stateAt(
  manager: EntityManager,
  assignmentId: string,
  version: number,
): Promise<Assignment | null> {
  const [row]: { state: Assignment }[] = await manager.query(
    `SELECT state FROM events WHERE subject_id = $1 AND version = $2 AND subject_kind = 'ASSIGNMENT' ORDER BY seq LIMIT 1`,
    [assignmentId, version],
  );
  return row?.state ?? null;
}
