import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Write, Writes } from '../../live/index.ts';
import type {
  DirectBlockerInput,
  DirectiveTaskInput,
  GiveDirectiveInput,
} from '../../platform/graphql/generated/schema.ts';
import { requiredText } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { lockPlan, type Plan } from '../plans/index.ts';
import { layTasks } from '../tasks/index.ts';
import { blockerEvent } from './blocker.event.ts';
import { demandSeenVersion, loadBlocker, lockBlocker, updateBlocker } from './blocker.record.ts';
import { insertDirective } from './directive.record.ts';
import type { Blocker } from './domain/blocker.ts';
import { onlyTheChair, planIsNotRunning } from './domain/blocker-refusals.ts';
import type { Directive } from './domain/directive.ts';
import { direct } from './domain/move-blocker.ts';
import { mayDirect } from './domain/who-may.ts';
import { moverOf } from './mover.ts';

interface Decision {
  readonly text: string;
  readonly tasks: readonly DirectiveTaskInput[];
  readonly confirmNoPersonalData?: boolean | null | undefined;
}

/** The chair's answers: to a blocker, or of the chair's own accord. The tasks they lay are assignments like any other. */
@Injectable()
export class DirectiveService {
  constructor(private readonly writes: Writes) {}

  async directBlocker(viewer: Viewer, input: DirectBlockerInput): Promise<Blocker> {
    if (!mayDirect(viewer)) throw onlyTheChair();
    return this.writes.run(viewer, 'directBlocker', input, async (write) => {
      // Plans are locked before what belongs to them, everywhere.
      const { planId } = await loadBlocker(write.manager, viewer.unitId, input.blockerId);
      const plan = await this.holdPlan(write, viewer, planId);
      const blocker = await lockBlocker(write.manager, viewer.unitId, input.blockerId);
      demandSeenVersion(blocker, input.baseVersion);
      const directiveId = newId();
      const mover = moverOf(viewer, write, this.readDecision(write, input));
      const directed = direct(blocker, mover, directiveId);
      await this.give(write, viewer, plan, { ...input, id: directiveId, blockerId: blocker.id });
      await updateBlocker(write.manager, blocker, directed);
      write.append(blockerEvent('BlockerDirected', blocker, directed));
      return directed;
    });
  }

  async giveDirective(viewer: Viewer, input: GiveDirectiveInput): Promise<Directive> {
    if (!mayDirect(viewer)) throw onlyTheChair();
    return this.writes.run(viewer, 'giveDirective', input, async (write) => {
      const plan = await this.holdPlan(write, viewer, input.planId);
      return this.give(write, viewer, plan, { ...input, id: newId(), blockerId: null });
    });
  }

  private async holdPlan(write: Write, viewer: Viewer, planId: string): Promise<Plan> {
    const plan = await lockPlan(write.manager, viewer, planId);
    if (plan.state !== 'ISSUED') throw planIsNotRunning();
    return plan;
  }

  private readDecision(write: Write, decision: Decision): string {
    return requiredText(decision.text, {
      field: 'text',
      today: write.today,
      confirmed: decision.confirmNoPersonalData,
    });
  }

  private async give(
    write: Write,
    viewer: Viewer,
    plan: Plan,
    decision: Decision & { readonly id: string; readonly blockerId: string | null },
  ): Promise<Directive> {
    const { id, blockerId } = decision;
    const givenBy = viewer.memberId;
    const confirmed = decision.confirmNoPersonalData === true;
    const text = this.readDecision(write, decision);
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
    await insertDirective(write.manager, viewer.unitId, directive);
    write.append({
      type: 'DirectiveGiven',
      subjectKind: 'DIRECTIVE',
      subject: directive,
      planId: plan.id,
      detail: { blockerId },
    });
    return directive;
  }
}
