import { Injectable } from '@nestjs/common';
import { type Write, Writes } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { ClosePlanInput, PlanStepInput } from '../../platform/graphql/generated/schema.ts';
import { optionalLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import {
  issuerOnly,
  lockPlan,
  type Plan,
  PlanTable,
  planEvent,
  planStep,
  savePlanRow,
} from '../plans/index.ts';
import { isOpen, lockAssignments } from '../tasks/index.ts';
import { demandPlanVersion } from './stale-plan.ts';

const isSuperseded = (by: Plan) =>
  new DomainError(
    'INVALID_STEP',
    say(
      `Kế hoạch này đã được thay bằng "${by.shortName}". Hãy điều chỉnh kế hoạch mới.`,
      `This plan was superseded by "${by.shortName}". Amend that one instead.`,
    ),
    { facts: { supersededBy: by.id } },
  );

/** A plan ends, and goes on when it ended too early. */
@Injectable()
export class ClosingService {
  constructor(private readonly writes: Writes) {}

  closePlan(viewer: Viewer, input: ClosePlanInput): Promise<Plan> {
    return this.writes.run(viewer, 'closePlan', input, async (write) => {
      const plan = await lockPlan(write.manager, viewer, input.planId);
      issuerOnly(viewer, plan);
      demandPlanVersion(plan, input.baseVersion);
      // Held until the commit: a report that arrives meanwhile waits, and then finds the plan closed.
      const assignments = await lockAssignments(write.manager, viewer.unitId, { planId: plan.id });
      const open = assignments.filter(({ status }) => isOpen(status)).length;
      const change = planStep.close(plan, write.at, open, input.confirmOpenWork, this.reason(write, input));
      await savePlanRow(write.manager, change.plan);
      write.append(planEvent(change));
      return change.plan;
    });
  }

  reopenPlan(viewer: Viewer, input: PlanStepInput): Promise<Plan> {
    return this.writes.run(viewer, 'reopenPlan', input, async (write) => {
      const plan = await lockPlan(write.manager, viewer, input.planId);
      issuerOnly(viewer, plan);
      demandPlanVersion(plan, input.baseVersion);
      const change = planStep.reopen(plan, this.reason(write, input));
      const newer = await write.manager.findOneBy(PlanTable, { supersedesId: plan.id, state: 'ISSUED' });
      if (newer) throw isSuperseded(newer);
      await savePlanRow(write.manager, change.plan);
      write.append(planEvent(change));
      return change.plan;
    });
  }

  private reason(
    write: Write,
    input: Pick<PlanStepInput, 'reason' | 'confirmNoPersonalData'>,
  ): string | null {
    return optionalLine(input.reason, {
      field: 'reason',
      today: write.today,
      confirmed: input.confirmNoPersonalData,
    });
  }
}
