import { Injectable } from '@nestjs/common';
import { type Write, Writes } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { PlanStepInput } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { issueIndicators } from '../indicators/index.ts';
import {
  deskOnly,
  issuerOnly,
  lockPlan,
  type Plan,
  planEvent,
  planStep,
  savePlanRow,
} from '../plans/index.ts';
import { demandLead, isOpen, layAssignments, lockAssignments, taskEvent } from '../tasks/index.ts';
import { fanOutPlan } from './fan-out-plan.ts';
import { demandPlanVersion } from './stale-plan.ts';

const nothingToIssue = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Kế hoạch chưa có nhiệm vụ nào. Thêm nhiệm vụ rồi phát hành.',
      'The plan has no task yet. Add tasks, then issue it.',
    ),
    { field: 'tasks' },
  );

/** A draft becomes everybody's work: its tasks are laid on their agencies, who all learn of it at once. */
@Injectable()
export class IssuingService {
  constructor(private readonly writes: Writes) {}

  issuePlan(viewer: Viewer, input: PlanStepInput): Promise<Plan> {
    return this.writes.run(viewer, 'issuePlan', input, async (write) => {
      deskOnly(viewer);
      const draft = await lockPlan(write.manager, viewer, input.planId);
      issuerOnly(viewer, draft);
      demandPlanVersion(draft, input.baseVersion);
      const change = planStep.issue(draft, write.at);
      const { laid } = await fanOutPlan(write.manager, draft, write.today);
      if (laid.length === 0) throw nothingToIssue();
      demandLead(laid);
      await savePlanRow(write.manager, change.plan);
      write.append(planEvent(change));
      for (const { task } of laid) write.append(taskEvent('TaskIssued', task, change.plan));
      const occasion = { by: viewer.memberId, at: write.at, today: write.today };
      await layAssignments(write, laid, occasion);
      await issueIndicators(write, viewer, change.plan);
      await this.closeSuperseded(write, viewer, change.plan);
      return change.plan;
    });
  }

  /** The plan that this one takes the place of closes with it; what was open there is said in the event. */
  private async closeSuperseded(write: Write, viewer: Viewer, plan: Plan): Promise<void> {
    if (!plan.supersedesId) return;
    const older = await lockPlan(write.manager, viewer, plan.supersedesId);
    if (older.state !== 'ISSUED') return;
    const assignments = await lockAssignments(write.manager, viewer.unitId, { planId: older.id });
    const open = assignments.filter(({ status }) => isOpen(status)).length;
    const change = planStep.supersede(older, write.at, plan.id, open);
    await savePlanRow(write.manager, change.plan);
    write.append(planEvent(change));
  }
}
