import type { Write } from '../../live/index.ts';
import { lockAssignments } from './assignment.record.ts';
import type { Assignment } from './domain/assignment.ts';
import { isOpen, type Occasion } from './domain/assignment.ts';
import { appoint } from './domain/receipt.ts';
import { carryOut } from './held-assignment.ts';

/**
 * Puts one person in charge of everything open that another was in charge of, each share with its own event.
 * `check` looks at them before the first is changed. Returns how many.
 */
export async function handOverWork(
  write: Write,
  unitId: string,
  people: { readonly from: string; readonly to: string },
  occasion: Occasion,
  check: (assignments: readonly Assignment[]) => void,
): Promise<number> {
  const rows: { id: string }[] = await write.manager.query(
    'SELECT id FROM assignments WHERE unit_id = $1 AND person_id = $2',
    [unitId, people.from],
  );
  const locked = await lockAssignments(write.manager, unitId, { ids: rows.map((row) => row.id) });
  const open = locked.filter((share) => share.personId === people.from && isOpen(share.status));
  check(open);
  for (const share of open) carryOut(write, share, appoint(share, people.to, occasion));
  return open.length;
}
