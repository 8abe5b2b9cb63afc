import { v7 as newId } from 'uuid';
import type { Write } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { DirectiveTaskInput, ShareRole, TaskShare } from '../../platform/graphql/generated/schema.ts';
import { optionalLine, requiredText } from '../../platform/personal-data/index.ts';
import { type Plan, planStep } from '../plans/index.ts';
import { demandLead } from './demand-lead.ts';
import { checkDeadline, dueDay } from './domain/deadline.ts';
import { fanOut, type Roll } from './domain/fan-out.ts';
import { checkShares, POSITION_STEP, type Task } from './domain/task.ts';
import { layAssignments } from './lay-assignments.ts';
import { loadRoll } from './roll.record.ts';
import { taskEvent } from './task.record.ts';
import { TaskTable } from './task.table.ts';

/** The decision that tasks are laid by. */
interface LayingDirective {
  readonly id: string;
  readonly givenBy: string;
}

const named = (agencyIds: readonly string[], role: ShareRole): TaskShare[] =>
  agencyIds.map((agencyId) => ({ agencyId, role }));

const unknownAgency = () =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Có đơn vị không còn trong danh sách. Chọn lại.',
      'An agency is not in the unit’s list. Choose again.',
    ),
    { field: 'tasks' },
  );

function readShares(input: DirectiveTaskInput, roll: Roll): TaskShare[] {
  const shares = checkShares([
    ...named(input.leadAgencyIds, 'LEAD'),
    ...named(input.cooperatingAgencyIds, 'COOPERATE'),
  ]);
  if (shares.some(({ agencyId }) => !agencyId || !roll.agencies.has(agencyId))) throw unknownAgency();
  return shares;
}

async function lastPosition(write: Write, planId: string): Promise<number> {
  const [row]: { last: number | null }[] = await write.manager.query(
    'SELECT max(position) AS last FROM tasks WHERE plan_id = $1',
    [planId],
  );
  return row?.last ?? 0;
}

/**
 * Lays a directive's tasks on agencies inside the caller's transaction; they become assignments like any other. The
 * caller has locked the plan and says who may. `confirmed`: nine digits in the texts were looked at.
 */
export async function layTasks(
  write: Write,
  plan: Plan,
  directive: LayingDirective,
  inputs: readonly DirectiveTaskInput[],
  confirmed = false,
): Promise<Task[]> {
  if (inputs.length === 0) return [];
  planStep.stateAfter(plan, 'amend');
  const roll = await loadRoll(write.manager, plan.unitId);
  const last = await lastPosition(write, plan.id);
  const rules = { field: 'tasks', today: write.today, confirmed };
  const tasks = inputs.map((input, index): Task => {
    const { date = null, kind } = input.deadline;
    const asWritten = optionalLine(input.deadline.asWritten, rules);
    const deadline = checkDeadline({ date, kind, asWritten }, plan.periodStart);
    return {
      id: newId(),
      unitId: plan.unitId,
      planId: plan.id,
      position: last + (index + 1) * POSITION_STEP,
      text: requiredText(input.text, rules),
      section: null,
      source: 'DIRECTIVE',
      directiveId: directive.id,
      passageNo: null,
      quoteStart: null,
      quoteEnd: null,
      quote: null,
      shares: readShares(input, roll),
      deadline,
      dueDate: dueDay(deadline, 'ONCE', plan.periodEnd),
      cadence: 'ONCE',
      indicator: null,
      withdrawn: false,
      version: 1,
    };
  });
  const laid = tasks.map((task) => ({ task, shares: fanOut(task.shares, roll, write.today) }));
  demandLead(laid);
  await write.manager.insert(TaskTable, tasks);
  for (const task of tasks) write.append(taskEvent('TaskAdded', task, plan, { directiveId: directive.id }));
  const occasion = { by: directive.givenBy, at: write.at, today: write.today };
  await layAssignments(write, laid, occasion, { directiveId: directive.id });
  return tasks;
}
