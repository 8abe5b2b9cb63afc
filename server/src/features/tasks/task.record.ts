import type { EntityManager } from 'typeorm';
import type { NewEvent } from '../../live/index.ts';
import { isId, plainRows } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import { type Plan, planAudience } from '../plans/index.ts';
import type { Task } from './domain/task.ts';
import { TaskTable } from './task.table.ts';

export const noSuchTask = () =>
  new DomainError(
    'NOT_FOUND',
    say('Không có nhiệm vụ này. Hãy mở lại bảng giao ban.', 'There is no such task. Open the board again.'),
  );

const alreadyWithdrawn = () =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Nhiệm vụ này đã được rút khỏi kế hoạch. Hãy thêm nhiệm vụ mới.',
      'This task was withdrawn. Add a new one instead.',
    ),
  );

/** @throws DomainError INVALID_STEP for a task that was withdrawn. */
export function demandStanding(task: Task): void {
  if (task.withdrawn) throw alreadyWithdrawn();
}

/** The caller looks at the plan next: a draft's tasks are not there for everybody. @throws DomainError NOT_FOUND */
export async function loadTask(manager: EntityManager, unitId: string, id: string): Promise<Task> {
  const task = isId(id) ? await manager.findOneBy(TaskTable, { id, unitId }) : null;
  if (!task) throw noSuchTask();
  return task;
}

/** The plan's tasks in its order, withdrawn ones included, as plain rows. */
export const findPlanTasks = (manager: EntityManager, unitId: string, planId: string): Promise<Task[]> =>
  plainRows(manager, TaskTable, 'unit_id = $1 AND plan_id = $2 ORDER BY position, id', [unitId, planId]);

export const findTasks = (manager: EntityManager, unitId: string, ids: readonly string[]): Promise<Task[]> =>
  plainRows(manager, TaskTable, 'unit_id = $1 AND id = ANY($2)', [unitId, ids]);

export async function saveTaskRow(manager: EntityManager, { id, ...row }: Task): Promise<void> {
  await manager.update(TaskTable, { id }, row);
}

export const taskEvent = (
  type: string,
  task: Task,
  plan: Pick<Plan, 'state'>,
  detail: Readonly<Record<string, unknown>> = {},
): NewEvent => ({
  type,
  subjectKind: 'TASK',
  subject: task,
  planId: task.planId,
  taskId: task.id,
  detail,
  audience: planAudience(plan),
});
