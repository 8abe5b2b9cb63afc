import { Injectable } from '@nestjs/common';
import { type Write, Writes } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { PlanInput, PlanStepInput } from '../../platform/graphql/generated/schema.ts';
import { optionalLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { amendIndicators } from '../indicators/index.ts';
import {
  deskOnly,
  issuerOnly,
  lockPlan,
  type Plan,
  type PlanContent,
  PlanTable,
  planEvent,
  planStep,
  savePlanRow,
} from '../plans/index.ts';
import { loadDocument, newDocumentId, replaceDocument } from './document.record.ts';
import { draftPlan } from './draft-plan.ts';
import { readDocumentText, readPlan } from './read-plan.ts';
import { redateTasks } from './redate-tasks.ts';
import { demandPlanVersion } from './stale-plan.ts';

const documentStands = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Kế hoạch đã phát hành nên không thay văn bản được. Hãy điều chỉnh từng nhiệm vụ, hoặc lập kế hoạch thay thế.',
      'The plan has been issued, so its document stands. Amend its tasks, or draft a plan that supersedes it.',
    ),
    { field: 'documentText' },
  );

/** Drafts made by hand, and amendments of what an issued plan says of itself. */
@Injectable()
export class DraftingService {
  constructor(private readonly writes: Writes) {}

  savePlan(viewer: Viewer, input: PlanInput): Promise<Plan> {
    return this.writes.run(viewer, 'savePlan', input, async (write) => {
      deskOnly(viewer);
      if (!input.id) return draftPlan(write, viewer, input, null);
      const plan = await lockPlan(write.manager, viewer, input.id);
      if (plan.state !== 'DRAFT') issuerOnly(viewer, plan);
      demandPlanVersion(plan, input.baseVersion);
      const content = await readPlan(write, viewer, input);
      return plan.state === 'DRAFT'
        ? this.edit(write, viewer, plan, content, input)
        : this.amend(write, viewer, plan, content, input);
    });
  }

  deleteDraft(viewer: Viewer, input: PlanStepInput): Promise<string> {
    return this.writes.run(viewer, 'deleteDraft', input, async (write) => {
      deskOnly(viewer);
      const plan = await lockPlan(write.manager, viewer, input.planId);
      demandPlanVersion(plan, input.baseVersion);
      const change = planStep.discardDraft(plan);
      await write.manager.delete(PlanTable, { id: plan.id });
      write.append(planEvent(change));
      return plan.id;
    });
  }

  private async edit(
    write: Write,
    viewer: Viewer,
    before: Plan,
    content: PlanContent,
    input: PlanInput,
  ): Promise<Plan> {
    const older = await loadDocument(write.manager, before.documentId);
    const text = readDocumentText(write, input);
    const isNewText = text !== null && text !== older?.text;
    const change = planStep.editDraft(before, content, isNewText ? newDocumentId() : before.documentId);
    await savePlanRow(write.manager, change.plan);
    write.append(planEvent(change));
    if (isNewText) await replaceDocument(write, change.plan, older, text);
    await redateTasks(write, viewer, before, change.plan, null);
    return change.plan;
  }

  private async amend(
    write: Write,
    viewer: Viewer,
    before: Plan,
    content: PlanContent,
    input: PlanInput,
  ): Promise<Plan> {
    const older = await loadDocument(write.manager, before.documentId);
    const text = readDocumentText(write, input);
    if (text !== null && text !== older?.text) throw documentStands();
    const rules = { field: 'reason', today: write.today, confirmed: input.confirmNoPersonalData };
    const reason = optionalLine(input.reason, rules);
    const change = planStep.amend(before, content, reason);
    await savePlanRow(write.manager, change.plan);
    write.append(planEvent(change));
    await redateTasks(write, viewer, before, change.plan, reason);
    await amendIndicators(write, viewer, { before, plan: change.plan, reason });
    return change.plan;
  }
}
