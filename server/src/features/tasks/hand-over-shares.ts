import type { Write } from '../../live/index.ts';
import { plainRows } from '../../platform/database/index.ts';
import { assignmentEvent, saveAssignment } from './assignment.record.ts';
import { AssignmentTable } from './assignment.table.ts';
import { appoint } from './domain/receipt.ts';

interface HandingOver {
  readonly unitId: string;
  readonly fromMemberId: string;
  /** Null: nobody is in charge any more. */
  readonly toMemberId: string | null;
  /** Who hands over: the admin. */
  readonly by: string;
}

const OPEN = `unit_id = $1 AND person_id = $2 AND status NOT IN ('DONE', 'WITHDRAWN') ORDER BY id FOR UPDATE`;

/** Puts a colleague in charge of all open work of a leaver, inside the caller's transaction. Answers how much it was. */
export async function handOverShares(write: Write, handing: HandingOver): Promise<number> {
  const { unitId, fromMemberId, toMemberId, by } = handing;
  const shares = await plainRows(write.manager, AssignmentTable, OPEN, [unitId, fromMemberId]);
  for (const share of shares) {
    const change = appoint(share, toMemberId, { by, at: write.at, today: write.today });
    await saveAssignment(write.manager, change.assignment);
    write.append(assignmentEvent(change));
  }
  return shares.length;
}
