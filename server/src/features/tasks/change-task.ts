import type { Write } from '../../live/index.ts';
import type { Plan } from '../plans/index.ts';
import { assignmentEvent, lockAssignments, saveAssignment } from './assignment.record.ts';
import { followDueDay, shareDifference } from './domain/amendment.ts';
import { type Assignment, type AssignmentChange, isOpen, type Occasion } from './domain/assignment.ts';
import { type FannedShare, fanOut } from './domain/fan-out.ts';
import { withdraw } from './domain/postpone.ts';
import type { Task } from './domain/task.ts';
import { layAssignments } from './lay-assignments.ts';
import { loadRoll } from './roll.record.ts';
import { saveTaskRow, taskEvent } from './task.record.ts';

interface TaskChange {
  readonly before: Task;
  readonly after: Task;
  readonly reason: string | null;
}

const isLive = ({ status }: Assignment): boolean => status !== 'WITHDRAWN';
const holds = (assignment: Assignment, share: FannedShare): boolean =>
  isLive(assignment) && assignment.agencyId === share.agencyId && assignment.role === share.role;

/** Saves a task's new state; in an issued plan its shares follow: days move, agencies come and go. */
export async function changeTask(
  write: Write,
  plan: Plan,
  change: TaskChange,
  occasion: Occasion,
): Promise<void> {
  const { after, reason } = change;
  await saveTaskRow(write.manager, after);
  write.append(taskEvent('TaskChanged', after, plan, { reason }));
  if (plan.state === 'DRAFT') return;
  const assignments = await lockAssignments(write.manager, after.unitId, { taskId: after.id });
  const { added, removed } = await difference(write, change, occasion);
  const goes = (assignment: Assignment) => removed.some((share) => holds(assignment, share));
  for (const assignment of assignments) {
    const told = goes(assignment)
      ? withdrawn(assignment, reason, occasion)
      : followDueDay(assignment, change.before.dueDate, after.dueDate, reason, occasion);
    if (told) await tell(write, told);
  }
  const missing = added.filter((share) => !assignments.some((assignment) => holds(assignment, share)));
  await layAssignments(write, [{ task: after, shares: missing }], occasion, { reason });
}

async function difference(write: Write, { before, after }: TaskChange, occasion: Occasion) {
  // A share that was given to another agency by hand is not in the list of names: compare the names, not the shares.
  if (JSON.stringify(before.shares) === JSON.stringify(after.shares)) return { added: [], removed: [] };
  const roll = await loadRoll(write.manager, after.unitId);
  const named = (task: Task) => fanOut(task.shares, roll, occasion.today);
  return shareDifference(named(before), named(after));
}

const withdrawn = (
  assignment: Assignment,
  reason: string | null,
  occasion: Occasion,
): AssignmentChange | null => (isOpen(assignment.status) ? withdraw(assignment, reason, occasion) : null);

async function tell(write: Write, change: AssignmentChange): Promise<void> {
  await saveAssignment(write.manager, change.assignment);
  write.append(assignmentEvent(change));
}

/** Takes a task out of an issued plan: its open shares are withdrawn with it, what is done stays done. */
export async function withdrawTask(
  write: Write,
  plan: Plan,
  change: TaskChange,
  occasion: Occasion,
): Promise<void> {
  const { after, reason } = change;
  await saveTaskRow(write.manager, after);
  write.append(taskEvent('TaskWithdrawn', after, plan, { reason }));
  for (const assignment of await lockAssignments(write.manager, after.unitId, { taskId: after.id })) {
    const told = withdrawn(assignment, reason, occasion);
    if (told) await tell(write, told);
  }
}
