import { v7 as newId } from 'uuid';
import type { Write } from '../../live/index.ts';
import type { Viewer } from '../identity/index.ts';
import type { Plan } from '../plans/index.ts';
import { changeTask } from './change-task.ts';
import { demandLead } from './demand-lead.ts';
import { fanOut } from './domain/fan-out.ts';
import type { Task } from './domain/task.ts';
import { occasionOf } from './held-assignment.ts';
import { layAssignments } from './lay-assignments.ts';
import type { TaskContent } from './read-task.ts';
import { loadRoll } from './roll.record.ts';
import { taskEvent } from './task.record.ts';
import { TaskTable } from './task.table.ts';
import { placeAfter } from './task-order.ts';

/** Adds a task inside the caller's transaction; in an issued plan it reaches its agencies at once. The plan is locked. */
export async function addTask(
  write: Write,
  viewer: Viewer,
  plan: Plan,
  content: TaskContent,
  { position, reason }: { readonly position: number; readonly reason: string | null },
): Promise<Task> {
  const { unitId, id: planId } = plan;
  const task: Task = {
    id: newId(),
    unitId,
    planId,
    position,
    ...content,
    source: content.quote === null ? 'HAND' : 'DOCUMENT',
    directiveId: null,
    withdrawn: false,
    version: 1,
  };
  await write.manager.insert(TaskTable, task);
  write.append(taskEvent('TaskAdded', task, plan, { reason }));
  if (plan.state === 'DRAFT') return task;
  const roll = await loadRoll(write.manager, unitId);
  const laid = [{ task, shares: fanOut(task.shares, roll, write.today) }];
  demandLead(laid);
  await layAssignments(write, laid, occasionOf(write, viewer), { reason });
  return task;
}

/** Changes a task inside the caller's transaction; in an issued plan its shares follow. The plan is locked. */
export async function amendTask(
  write: Write,
  viewer: Viewer,
  plan: Plan,
  before: Task,
  content: TaskContent,
  { afterId, reason }: { readonly afterId: string | null; readonly reason: string | null },
): Promise<Task> {
  const position = afterId ? await placeAfter(write, plan, afterId, before.id) : before.position;
  const after = { ...before, ...content, position, version: before.version + 1 };
  if (plan.state !== 'DRAFT' && JSON.stringify(before.shares) !== JSON.stringify(after.shares)) {
    const roll = await loadRoll(write.manager, plan.unitId);
    demandLead([{ task: after, shares: fanOut(after.shares, roll, write.today) }]);
  }
  await changeTask(write, plan, { before, after, reason }, occasionOf(write, viewer));
  return after;
}
