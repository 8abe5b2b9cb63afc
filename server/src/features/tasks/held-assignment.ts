import type { Write } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { Viewer } from '../identity/index.ts';
import { loadPlanOf, type Plan } from '../plans/index.ts';
import { authorise } from './assignment.policy.ts';
import { assignmentEvent, lockAssignments, noSuchAssignment, saveAssignment } from './assignment.record.ts';
import type { Assignment, AssignmentChange, Occasion } from './domain/assignment.ts';
import type { Taker } from './domain/transitions.ts';

const planIsClosed = () =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Kế hoạch đã kết thúc nên không cập nhật được nữa. Hãy đề nghị mở lại kế hoạch.',
      'The plan is closed, so nothing more can be reported. Ask for the plan to be reopened.',
    ),
  );

const isStale = (present: Assignment) =>
  new DomainError(
    'STALE_VERSION',
    say(
      'Có người vừa cập nhật việc này. Xem lại nội dung mới rồi quyết định.',
      'Somebody has just changed this. Look at its present state, then decide.',
    ),
    { facts: { current: present } },
  );

/** An assignment that is locked for a step, with the plan it belongs to. */
export interface Held {
  readonly assignment: Assignment;
  readonly plan: Plan;
}

/**
 * Locks, then looks at the plan: whoever closes a plan holds its assignments first, so a step that waited here sees the
 * plan closed and is refused.
 */
export async function hold(write: Write, viewer: Viewer, assignmentId: string): Promise<Held> {
  const [assignment] = await lockAssignments(write.manager, viewer.unitId, { ids: [assignmentId] });
  if (!assignment) throw noSuchAssignment();
  return { assignment, plan: await loadPlanOf(write.manager, assignment) };
}

/** @throws DomainError FORBIDDEN, or INVALID_STEP once the plan is closed. */
export function allow(taker: Taker, viewer: Viewer, { assignment, plan }: Held): void {
  authorise(taker, viewer, assignment, plan);
  if (plan.state === 'CLOSED') throw planIsClosed();
}

export function demandVersion(assignment: Assignment, baseVersion: number): void {
  if (assignment.version !== baseVersion) throw isStale(assignment);
}

export const occasionOf = (write: Write, viewer: Viewer): Occasion => ({
  by: viewer.memberId,
  at: write.at,
  today: write.today,
});

/** Saves what a step made of an assignment and tells of it. */
export async function carryOut(
  write: Write,
  before: Assignment,
  change: AssignmentChange,
): Promise<Assignment> {
  if (change.assignment !== before) await saveAssignment(write.manager, change.assignment);
  write.append(assignmentEvent(change));
  return change.assignment;
}
