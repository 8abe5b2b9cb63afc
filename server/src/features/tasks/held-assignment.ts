import type { Write } from '../../live/index.ts';
import { isId, plainRows } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { Viewer } from '../identity/index.ts';
import { type Plan, PlanTable } from '../plans/index.ts';
import { authorise } from './assignment.policy.ts';
import { assignmentEvent, lockAssignment, saveAssignment } from './assignment.record.ts';
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

const PLAN_OF_ASSIGNMENT = 'id = (SELECT plan_id FROM assignments WHERE unit_id = $1 AND id = $2)';

/**
 * Locks, then looks at the plan: whoever closes a plan holds its assignments first, so a step that waited here sees the
 * plan closed and is refused.
 */
export async function hold(write: Write, viewer: Viewer, assignmentId: string): Promise<Held> {
  const { manager } = write;
  // Both are sent at once: a connection takes them in turn, so the plan is read when the lock is there.
  const [assignment, [plan]] = await Promise.all([
    lockAssignment(manager, viewer.unitId, assignmentId),
    plainRows(manager, PlanTable, PLAN_OF_ASSIGNMENT, [
      viewer.unitId,
      isId(assignmentId) ? assignmentId : null,
    ]),
  ]);
  if (!plan) throw new Error(`plan ${assignment.planId} is gone`);
  return { assignment, plan };
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
export function carryOut(write: Write, before: Assignment, change: AssignmentChange): Assignment {
  if (change.assignment !== before) write.send(saveAssignment(write.manager, change.assignment));
  write.append(assignmentEvent(change));
  return change.assignment;
}
