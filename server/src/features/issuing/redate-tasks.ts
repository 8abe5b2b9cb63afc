import type { Write } from '../../live/index.ts';
import type { Viewer } from '../identity/index.ts';
import type { Plan } from '../plans/index.ts';
import { changeTask, dueDay, findPlanTasks, followsPlanEnd } from '../tasks/index.ts';

/** When the plan's end moves, the tasks that end with it move too, and their shares with them. */
export async function redateTasks(
  write: Write,
  viewer: Viewer,
  before: Plan,
  plan: Plan,
  reason: string | null,
): Promise<void> {
  if (before.periodEnd === plan.periodEnd) return;
  const occasion = { by: viewer.memberId, at: write.at, today: write.today };
  for (const task of await findPlanTasks(write.manager, plan.unitId, plan.id)) {
    if (task.withdrawn || !followsPlanEnd(task.deadline, task.cadence)) continue;
    const dueDate = dueDay(task.deadline, task.cadence, plan.periodEnd);
    const after = { ...task, dueDate, version: task.version + 1 };
    await changeTask(write, plan, { before: task, after, reason }, occasion);
  }
}
