import type { Write } from '../../live/index.ts';
import { plainRows } from '../../platform/database/index.ts';
import { assignmentEvent, saveAssignment } from './assignment.record.ts';
import { AssignmentTable } from './assignment.table.ts';
import { resume } from './domain/postpone.ts';

const RESTED = `unit_id = $1 AND status = 'POSTPONED' AND resumes_on <= $2
  AND plan_id IN (SELECT id FROM plans WHERE unit_id = $1 AND state = 'ISSUED') ORDER BY id FOR UPDATE`;

/** Postponed shares whose day has come go on by themselves: part of the unit's new day, done by the system. */
export async function resumeRested(write: Write, unitId: string): Promise<void> {
  const rested = await plainRows(write.manager, AssignmentTable, RESTED, [unitId, write.today]);
  for (const assignment of rested) {
    const change = resume(assignment, null, { by: null, at: write.at, today: write.today });
    await saveAssignment(write.manager, change.assignment);
    write.append(assignmentEvent(change));
  }
}
