import { Injectable } from '@nestjs/common';
import { type Write, Writes } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { TaskInput, TaskStepInput } from '../../platform/graphql/generated/schema.ts';
import { optionalLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { deskOnly, lockPlan, type Plan, planStep } from '../plans/index.ts';
import { addTask, amendTask } from './add-task.ts';
import { withdrawTask } from './change-task.ts';
import { needReason } from './domain/refused-step.ts';
import type { Task } from './domain/task.ts';
import { occasionOf } from './held-assignment.ts';
import { readTask } from './read-task.ts';
import { demandStanding, loadTask, noSuchTask, taskEvent } from './task.record.ts';
import { TaskTable } from './task.table.ts';
import { placeAfter } from './task-order.ts';

const isStale = (present: Task) =>
  new DomainError(
    'STALE_VERSION',
    say(
      'Có người vừa sửa nhiệm vụ này. Xem lại nội dung mới.',
      'Somebody has just changed this task. Look at it again.',
    ),
    { facts: { current: present } },
  );

/** Tasks of a draft, and amendments of an issued plan: the same form, but an amendment says why and reaches the agencies. */
@Injectable()
export class TasksService {
  constructor(private readonly writes: Writes) {}

  saveTask(viewer: Viewer, input: TaskInput): Promise<Task> {
    return this.writes.run(viewer, 'saveTask', input, async (write) => {
      deskOnly(viewer);
      const plan = await lockPlan(write.manager, viewer, input.planId);
      planStep.stateAfter(plan, plan.state === 'DRAFT' ? 'edit' : 'amend');
      const before = input.id
        ? await this.taskToChange(write, viewer, plan, input.id, input.baseVersion)
        : null;
      const reason = this.reason(write, plan, input);
      const content = await readTask(write, plan, input);
      const afterId = input.afterId ?? null;
      if (before) return amendTask(write, viewer, plan, before, content, { afterId, reason });
      const position = await placeAfter(write, plan, afterId, null);
      return addTask(write, viewer, plan, content, { position, reason });
    });
  }

  removeTask(viewer: Viewer, input: TaskStepInput): Promise<string> {
    return this.writes.run(viewer, 'removeTask', input, async (write) => {
      deskOnly(viewer);
      const { planId } = await loadTask(write.manager, viewer.unitId, input.taskId);
      const plan = await lockPlan(write.manager, viewer, planId);
      planStep.stateAfter(plan, 'edit');
      const task = await this.taskToChange(write, viewer, plan, input.taskId, input.baseVersion);
      await write.manager.delete(TaskTable, { id: task.id });
      write.append(taskEvent('TaskRemoved', { ...task, version: task.version + 1 }, plan));
      return task.id;
    });
  }

  withdrawTask(viewer: Viewer, input: TaskStepInput): Promise<Task> {
    return this.writes.run(viewer, 'withdrawTask', input, async (write) => {
      deskOnly(viewer);
      const { planId } = await loadTask(write.manager, viewer.unitId, input.taskId);
      const plan = await lockPlan(write.manager, viewer, planId);
      planStep.stateAfter(plan, 'amend');
      const before = await this.taskToChange(write, viewer, plan, input.taskId, input.baseVersion);
      const reason = this.reason(write, plan, input);
      const after = { ...before, withdrawn: true, version: before.version + 1 };
      await withdrawTask(write, plan, { before, after, reason }, occasionOf(write, viewer));
      return after;
    });
  }

  private async taskToChange(
    write: Write,
    viewer: Viewer,
    plan: Plan,
    taskId: string,
    baseVersion: number | null | undefined,
  ): Promise<Task> {
    const task = await loadTask(write.manager, viewer.unitId, taskId);
    if (task.planId !== plan.id) throw noSuchTask();
    demandStanding(task);
    if (task.version !== baseVersion) throw isStale(task);
    return task;
  }

  /** An amendment says why; a draft may change without a word. */
  private reason(
    write: Write,
    plan: Plan,
    input: Pick<TaskInput, 'reason' | 'confirmNoPersonalData'>,
  ): string | null {
    const rules = { field: 'reason', today: write.today, confirmed: input.confirmNoPersonalData };
    const reason = optionalLine(input.reason, rules);
    return plan.state === 'DRAFT' ? reason : needReason(reason);
  }
}
