import type { Write } from '../../live/index.ts';
import type { DirectiveTaskInput } from '../../platform/graphql/generated/schema.ts';
import { requiredText } from '../../platform/personal-data/index.ts';
import { lockPlan, type Plan } from '../plans/index.ts';
import { layTasks, type Task } from '../tasks/index.ts';
import { blockerEvent } from './blocker.event.ts';
import { demandSeenVersion, lockBlocker, updateBlocker } from './blocker.record.ts';
import { insertDirective } from './directive.record.ts';
import type { Blocker } from './domain/blocker.ts';
import { planIsNotRunning } from './domain/blocker-refusals.ts';
import type { Directive } from './domain/directive.ts';
import { direct } from './domain/move-blocker.ts';

/** Whose decision it is: the chair's own, also where the desk writes it down. */
export interface Decider {
  readonly unitId: string;
  readonly memberId: string;
  readonly agencyId: string;
}

export interface Decision {
  /** The directive's id, made by the caller. */
  readonly id: string;
  readonly text: string;
  readonly tasks: readonly DirectiveTaskInput[];
  readonly confirmNoPersonalData?: boolean | null | undefined;
}

export interface Given {
  readonly directive: Directive;
  readonly tasks: readonly Task[];
}

/** The plan, locked before what belongs to it. @throws DomainError NOT_FOUND, INVALID_STEP */
export async function lockRunningPlan(
  write: Write,
  viewer: Parameters<typeof lockPlan>[1],
  planId: string,
): Promise<Plan> {
  const plan = await lockPlan(write.manager, viewer, planId);
  if (plan.state !== 'ISSUED') throw planIsNotRunning();
  return plan;
}

const readText = (write: Write, decision: Decision): string =>
  requiredText(decision.text, {
    field: 'text',
    today: write.today,
    confirmed: decision.confirmNoPersonalData,
  });

/** Gives a directive and lays its tasks inside the caller's transaction, which has locked the running plan. */
export async function giveDirective(
  write: Write,
  decider: Decider,
  plan: Plan,
  decision: Decision,
  blockerId: string | null = null,
): Promise<Given> {
  const { id } = decision;
  const givenBy = decider.memberId;
  const confirmed = decision.confirmNoPersonalData === true;
  const text = readText(write, decision);
  const tasks = await layTasks(write, plan, { id, givenBy }, decision.tasks, confirmed);
  const taskIds = tasks.map((task) => task.id);
  const directive: Directive = {
    id,
    planId: plan.id,
    blockerId,
    text,
    givenBy,
    at: write.at,
    taskIds,
    version: 1,
  };
  await insertDirective(write.manager, decider.unitId, directive);
  write.append({
    type: 'DirectiveGiven',
    subjectKind: 'DIRECTIVE',
    subject: directive,
    planId: plan.id,
    detail: { blockerId },
  });
  return { directive, tasks };
}

/**
 * Answers a blocker of the plan with a directive, as `giveDirective`.
 * @throws DomainError NOT_FOUND, STALE_VERSION, INVALID_STEP
 */
export async function answerWithDirective(
  write: Write,
  decider: Decider,
  plan: Plan,
  answered: { readonly blockerId: string; readonly baseVersion: number },
  decision: Decision,
): Promise<Given & { readonly blocker: Blocker }> {
  const blocker = await lockBlocker(write.manager, decider.unitId, answered.blockerId);
  demandSeenVersion(blocker, answered.baseVersion);
  const mover = {
    by: decider.memberId,
    agencyId: decider.agencyId,
    at: write.at,
    text: readText(write, decision),
  };
  const directed = direct(blocker, mover, decision.id);
  const given = await giveDirective(write, decider, plan, decision, blocker.id);
  await updateBlocker(write.manager, blocker, directed);
  write.append(blockerEvent('BlockerDirected', blocker, directed));
  return { ...given, blocker: directed };
}
