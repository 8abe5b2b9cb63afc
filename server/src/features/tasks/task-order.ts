import type { Write } from '../../live/index.ts';
import type { Plan } from '../plans/index.ts';
import { POSITION_STEP, positionBetween, type Task } from './domain/task.ts';
import { findPlanTasks, noSuchTask, saveTaskRow, taskEvent } from './task.record.ts';

/** Where a task goes: after `afterId`, or at the end. The plan is locked, so no other task takes the place. */
export async function placeAfter(
  write: Write,
  plan: Plan,
  afterId: string | null,
  movedId: string | null,
): Promise<number> {
  const others = (await findPlanTasks(write.manager, plan.unitId, plan.id)).filter(
    (task) => task.id !== movedId,
  );
  const index = afterId === null ? others.length - 1 : others.findIndex((task) => task.id === afterId);
  if (afterId !== null && index < 0) throw noSuchTask();
  const place = positionBetween(others[index]?.position ?? 0, others[index + 1]?.position ?? null);
  return place ?? (await spreadOut(write, plan, others, index));
}

/** No room between two neighbours: all get new, sparse positions. Rare, so that each is told by an event of its own. */
async function spreadOut(write: Write, plan: Plan, tasks: readonly Task[], index: number): Promise<number> {
  for (const [at, task] of tasks.entries()) {
    const position = (at <= index ? at + 1 : at + 2) * POSITION_STEP;
    const moved = { ...task, position, version: task.version + 1 };
    await saveTaskRow(write.manager, moved);
    write.append(taskEvent('TaskMoved', moved, plan));
  }
  return (index + 2) * POSITION_STEP;
}
