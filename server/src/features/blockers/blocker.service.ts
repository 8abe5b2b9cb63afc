import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Writes } from '../../live/index.ts';
import type {
  BlockerFilter,
  BlockerStepInput,
  MergeBlockerInput,
} from '../../platform/graphql/generated/schema.ts';
import { optionalText, requiredText } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { loadPlan } from '../plans/index.ts';
import { blockerEvent } from './blocker.event.ts';
import {
  demandSeenVersion,
  findPlanBlockers,
  loadBlocker,
  lockBlocker,
  updateBlocker,
} from './blocker.record.ts';
import { type StepOperation, stepRules } from './blocker.steps.ts';
import { holdRunningPlan } from './blocker.surroundings.ts';
import { type Blocker, isOpen } from './domain/blocker.ts';
import { notYourStep } from './domain/blocker-refusals.ts';
import { merge } from './domain/move-blocker.ts';
import { mayMerge } from './domain/who-may.ts';
import { moverOf } from './mover.ts';

@Injectable()
export class BlockerService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
  ) {}

  async blockers(viewer: Viewer, planId: string, filter: BlockerFilter): Promise<Blocker[]> {
    const { manager } = this.database;
    const plan = await loadPlan(manager, viewer, planId);
    const blockers = await findPlanBlockers(manager, viewer.unitId, plan.id);
    return blockers.filter(
      (blocker) =>
        (filter.open == null || isOpen(blocker) === filter.open) &&
        (filter.step == null || blocker.step === filter.step) &&
        (filter.agencyId == null || blocker.agencyId === filter.agencyId) &&
        (filter.localityId == null || blocker.localityId === filter.localityId),
    );
  }

  blocker(viewer: Viewer, id: string): Promise<Blocker> {
    return loadBlocker(this.database.manager, viewer.unitId, id);
  }

  takeStep(operation: StepOperation, viewer: Viewer, input: BlockerStepInput): Promise<Blocker> {
    const rule = stepRules[operation];
    return this.writes.run(viewer, operation, input, async (write) => {
      const seen = await loadBlocker(write.manager, viewer.unitId, input.blockerId);
      // Plans are locked before what belongs to them, everywhere.
      if (rule.needsRunningPlan) await holdRunningPlan(write.manager, viewer, seen.planId);
      const blocker = await lockBlocker(write.manager, viewer.unitId, input.blockerId);
      if (!rule.may(viewer, blocker)) throw rule.refusal(blocker);
      demandSeenVersion(blocker, input.baseVersion);
      const rules = { field: 'text', today: write.today, confirmed: input.confirmNoPersonalData };
      const text = rule.needsText ? requiredText(input.text, rules) : optionalText(input.text, rules);
      const moved = rule.apply(blocker, moverOf(viewer, write, text), input);
      await updateBlocker(write.manager, blocker, moved);
      write.append(blockerEvent(rule.event, blocker, moved));
      return moved;
    });
  }

  mergeBlocker(viewer: Viewer, input: MergeBlockerInput): Promise<Blocker> {
    return this.writes.run(viewer, 'mergeBlocker', input, async (write) => {
      // Both in one order, or two merges in opposite directions would close both and leave no open one.
      for (const id of [input.blockerId, input.intoId].sort())
        await lockBlocker(write.manager, viewer.unitId, id);
      const blocker = await lockBlocker(write.manager, viewer.unitId, input.blockerId);
      if (!mayMerge(viewer, blocker)) throw notYourStep(blocker);
      demandSeenVersion(blocker, input.baseVersion);
      const into = await loadBlocker(write.manager, viewer.unitId, input.intoId);
      const merged = merge(blocker, moverOf(viewer, write, null), into);
      await updateBlocker(write.manager, blocker, merged);
      write.append(blockerEvent('BlockerMerged', blocker, merged));
      return merged;
    });
  }
}
