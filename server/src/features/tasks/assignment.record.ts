import { type EntityManager, In } from 'typeorm';
import type { NewEvent } from '../../live/index.ts';
import { insertPlainRows, isId, plainRows, savePlainRow } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import { AssignmentTable, CheckInTable } from './assignment.table.ts';
import type { Assignment, AssignmentChange, CheckIn } from './domain/assignment.ts';

export const noSuchAssignment = () =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Không có phần việc này trong đơn vị. Hãy tải lại bảng.',
      'There is no such assignment in your unit. Reload the board.',
    ),
  );

/** @throws DomainError NOT_FOUND, also for another unit's. */
export async function loadAssignment(
  manager: EntityManager,
  unitId: string,
  id: string,
): Promise<Assignment> {
  const assignment = isId(id) ? await manager.findOneBy(AssignmentTable, { id, unitId }) : null;
  if (!assignment) throw noSuchAssignment();
  return assignment;
}

/** Locked until the transaction ends, in the order of their ids: two who lock several never wait for each other. */
export const lockAssignments = (
  manager: EntityManager,
  unitId: string,
  which: { readonly ids: readonly string[] } | { readonly taskId: string } | { readonly planId: string },
): Promise<Assignment[]> =>
  manager.find(AssignmentTable, {
    where: { unitId, ...('ids' in which ? { id: In(which.ids.filter((id) => isId(id))) } : which) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });

/** One of them, locked until the transaction ends. @throws DomainError NOT_FOUND, also for another unit's. */
export async function lockAssignment(
  manager: EntityManager,
  unitId: string,
  id: string,
): Promise<Assignment> {
  const [assignment] = isId(id)
    ? await plainRows(manager, AssignmentTable, 'unit_id = $1 AND id = $2 FOR UPDATE', [unitId, id])
    : [];
  if (!assignment) throw noSuchAssignment();
  return assignment;
}

/** The plan's assignments as plain rows, in no particular order. */
export const findPlanAssignments = (
  manager: EntityManager,
  unitId: string,
  planId: string,
): Promise<Assignment[]> =>
  plainRows(manager, AssignmentTable, 'unit_id = $1 AND plan_id = $2', [unitId, planId]);

/** Of each status so many, those that stand first on a board: the soonest due; of what is done the last reported. */
export const findFirstAssignments = (
  manager: EntityManager,
  unitId: string,
  planId: string,
  count: number,
): Promise<Assignment[]> =>
  plainRows(
    manager,
    AssignmentTable,
    `id IN (
       SELECT id FROM (
         SELECT a.id, row_number() OVER (
           PARTITION BY a.status
           ORDER BY CASE a.status WHEN 'DONE' THEN date '1970-01-01' - a.reported_on ELSE a.due_date - date '1970-01-01' END
             NULLS LAST, t.position, a.id
         ) AS place
         FROM assignments a JOIN tasks t ON t.id = a.task_id
         WHERE a.unit_id = $1 AND a.plan_id = $2
       ) AS placed WHERE place <= $3)`,
    [unitId, planId, count],
  );

/** How many of the plan's assignments are in each status; statuses with none are left out. */
export const countByStatus = (
  manager: EntityManager,
  unitId: string,
  planId: string,
): Promise<{ status: Assignment['status']; count: number }[]> =>
  manager.query(
    'SELECT status, count(*)::int AS count FROM assignments WHERE unit_id = $1 AND plan_id = $2 GROUP BY status',
    [unitId, planId],
  );

export const findTaskAssignments = (
  manager: EntityManager,
  unitId: string,
  taskId: string,
): Promise<Assignment[]> =>
  plainRows(manager, AssignmentTable, 'unit_id = $1 AND task_id = $2', [unitId, taskId]);

export const insertAssignments = (
  manager: EntityManager,
  assignments: readonly Assignment[],
): Promise<void> => insertPlainRows(manager, AssignmentTable, assignments);

export const saveAssignment = (manager: EntityManager, assignment: Assignment): Promise<void> =>
  savePlainRow(manager, AssignmentTable, assignment);

export async function saveCheckIn(manager: EntityManager, unitId: string, checkIn: CheckIn): Promise<void> {
  await manager.upsert(CheckInTable, { ...checkIn, unitId }, ['assignmentId', 'periodStart']);
}

/** All check-ins on a task's assignments, latest period first. */
export const findTaskCheckIns = (
  manager: EntityManager,
  unitId: string,
  taskId: string,
): Promise<CheckIn[]> =>
  plainRows(
    manager,
    CheckInTable,
    'unit_id = $1 AND assignment_id IN (SELECT id FROM assignments WHERE task_id = $2) ORDER BY period_start DESC',
    [unitId, taskId],
  );

export const assignmentEvent = ({ assignment, type, detail }: AssignmentChange): NewEvent => ({
  type,
  subjectKind: 'ASSIGNMENT',
  subject: assignment,
  planId: assignment.planId,
  taskId: assignment.taskId,
  detail,
});
