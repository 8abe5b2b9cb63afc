import { type Assignment, type AssignmentChange, changed, isOpen, type Occasion } from './assignment.ts';
import { laterOf } from './day.ts';
import type { FannedShare } from './fan-out.ts';

const isSame = (one: FannedShare, other: FannedShare): boolean =>
  one.agencyId === other.agencyId && one.role === other.role;

/** Which shares an amendment adds and which it takes away. */
export const shareDifference = (before: readonly FannedShare[], after: readonly FannedShare[]) => ({
  added: after.filter((share) => !before.some((earlier) => isSame(earlier, share))),
  removed: before.filter((share) => !after.some((later) => isSame(later, share))),
});

/** Whoever was granted more time keeps it: only a later day moves a day that is the agency's own. */
function dueAfter(
  present: string | null,
  taskBefore: string | null,
  taskAfter: string | null,
): string | null {
  const isOwnDay = present !== taskBefore;
  if (isOwnDay && present && taskAfter) return laterOf(present, taskAfter);
  return isOwnDay && present ? present : taskAfter;
}

/** An open share follows its task's due day; null when nothing changes for it. */
export function followDueDay(
  assignment: Assignment,
  taskBefore: string | null,
  taskAfter: string | null,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange | null {
  const dueDate = dueAfter(assignment.dueDate, taskBefore, taskAfter);
  if (!isOpen(assignment.status) || dueDate === assignment.dueDate) return null;
  return {
    assignment: changed(assignment, { dueDate }, occasion),
    type: 'DeadlineMoved',
    detail: { from: assignment.dueDate, to: dueDate, reason },
  };
}
