import type { EntityManager } from 'typeorm';
import type { Plan } from '../plans/index.ts';
import { fanOut, findPlanTasks, type Laid, loadRoll, type Roll } from '../tasks/index.ts';

/** A draft's tasks with the agencies that they would come to today, and the roll that says so. */
export interface FannedPlan {
  readonly laid: readonly Laid[];
  readonly roll: Roll;
}

export async function fanOutPlan(manager: EntityManager, plan: Plan, today: string): Promise<FannedPlan> {
  const roll = await loadRoll(manager, plan.unitId);
  const tasks = (await findPlanTasks(manager, plan.unitId, plan.id)).filter((task) => !task.withdrawn);
  return { roll, laid: tasks.map((task) => ({ task, shares: fanOut(task.shares, roll, today) })) };
}
