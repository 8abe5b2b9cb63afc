import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Write, Writes } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { TaskInput, TaskStepInput } from '../../platform/graphql/generated/schema.ts';
import { optionalLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { deskOnly, lockPlan, type Plan, planStep } from '../plans/index.ts';
import { changeTask, withdrawTask } from './change-task.ts';
import { demandLead } from './demand-lead.ts';
import { fanOut } from './domain/fan-out.ts';
import { needReason } from './domain/refused-step.ts';
import type { Task } from './domain/task.ts';
import { occasionOf } from './held-assignment.ts';
import { layAssignments } from './lay-assignments.ts';
import { readTask, type TaskContent } from './read-task.ts';
import { loadRoll } from './roll.record.ts';
import { loadTask, noSuchTask, taskEvent } from './task.record.ts';
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

const alreadyWithdrawn = () =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Nhiệm vụ này đã được rút khỏi kế hoạch. Hãy thêm nhiệm vụ mới.',
      'This task was withdrawn. Add a new one instead.',
    ),
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
      if (before) return this.change(write, viewer, plan, before, content, input, reason);
      return this.add(write, viewer, plan, content, input, reason);
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
    if (task.withdrawn) throw alreadyWithdrawn();
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

  private async add(
    write: Write,
    viewer: Viewer,
    plan: Plan,
    content: TaskContent,
    input: TaskInput,
    reason: string | null,
  ): Promise<Task> {
    const { unitId, id: planId } = plan;
    const position = await placeAfter(write, plan, input.afterId ?? null, null);
    const source = content.quote === null ? 'HAND' : 'DOCUMENT';
    const task: Task = {
      id: newId(),
      unitId,
      planId,
      position,
      ...content,
      source,
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

  private async change(
    write: Write,
    viewer: Viewer,
    plan: Plan,
    before: Task,
    content: TaskContent,
    input: TaskInput,
    reason: string | null,
  ): Promise<Task> {
    const position = input.afterId
      ? await placeAfter(write, plan, input.afterId, before.id)
      : before.position;
    const after = { ...before, ...content, position, version: before.version + 1 };
    if (plan.state !== 'DRAFT' && JSON.stringify(before.shares) !== JSON.stringify(after.shares)) {
      const roll = await loadRoll(write.manager, plan.unitId);
      demandLead([{ task: after, shares: fanOut(after.shares, roll, write.today) }]);
    }
    await changeTask(write, plan, { before, after, reason }, occasionOf(write, viewer));
    return after;
  }
}
