import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Write, Writes } from '../../live/index.ts';
import { isId } from '../../platform/database/index.ts';
import type {
  BlockerFilter,
  BlockerStepInput,
  MergeBlockerInput,
} from '../../platform/graphql/generated/schema.ts';
import { optionalText, requiredText } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { blockerEvent } from './blocker.event.ts';
import { findBlockers, findPlanBlockers, lockBlocker, updateBlocker } from './blocker.record.ts';
import { type StepOperation, stepRules } from './blocker.steps.ts';
import { holdRunningPlan, loadVisiblePlan } from './blocker.surroundings.ts';
import { type Blocker, isOpen } from './domain/blocker.ts';
import { noSuchBlocker, notYourStep, staleBlocker } from './domain/blocker-refusals.ts';
import { type Mover, merge } from './domain/move-blocker.ts';
import { mayMerge } from './domain/who-may.ts';

/** The viewer's own move, with what they say about it. */
export const moverOf = (viewer: Viewer, write: Write, text: string | null): Mover => ({
  by: viewer.memberId,
  agencyId: viewer.agencyId,
  at: write.at,
  text,
});

/** The blocker, locked, as the viewer saw it. @throws DomainError NOT_FOUND, STALE_VERSION */
export const holdBlocker = async (
  write: Write,
  viewer: Viewer,
  input: { blockerId: string; baseVersion: number },
): Promise<Blocker> => {
  const blocker = isId(input.blockerId)
    ? await lockBlocker(write.manager, viewer.unitId, input.blockerId)
    : null;
  if (blocker === null) throw noSuchBlocker();
  if (blocker.version !== input.baseVersion) throw staleBlocker(blocker);
  return blocker;
};

@Injectable()
export class BlockerService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
  ) {}

  async blockers(viewer: Viewer, planId: string, filter: BlockerFilter): Promise<Blocker[]> {
    const { manager } = this.database;
    const plan = await loadVisiblePlan(manager, viewer, planId);
    const blockers = await findPlanBlockers(manager, viewer.unitId, plan.id);
    return blockers.filter(
      (blocker) =>
        (filter.open == null || isOpen(blocker) === filter.open) &&
        (filter.step == null || blocker.step === filter.step) &&
        (filter.agencyId == null || blocker.agencyId === filter.agencyId) &&
        (filter.localityId == null || blocker.localityId === filter.localityId),
    );
  }

  async blocker(viewer: Viewer, id: string): Promise<Blocker> {
    const [blocker] = isId(id)
      ? await findBlockers(this.database.manager, { unitId: viewer.unitId, id })
      : [];
    if (blocker === undefined) throw noSuchBlocker();
    return blocker;
  }

  takeStep(operation: StepOperation, viewer: Viewer, input: BlockerStepInput): Promise<Blocker> {
    const rule = stepRules[operation];
    return this.writes.run(viewer, operation, input, async (write) => {
      const blocker = await holdBlocker(write, viewer, input);
      if (!rule.may(viewer, blocker)) throw rule.refusal(blocker);
      if (rule.needsRunningPlan) await holdRunningPlan(write.manager, viewer, blocker.planId);
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
      for (const id of [input.blockerId, input.intoId].filter(isId).sort()) {
        await lockBlocker(write.manager, viewer.unitId, id);
      }
      const blocker = await holdBlocker(write, viewer, input);
      if (!mayMerge(viewer, blocker)) throw notYourStep(blocker);
      const into = isId(input.intoId) ? await lockBlocker(write.manager, viewer.unitId, input.intoId) : null;
      if (into === null) throw noSuchBlocker();
      const merged = merge(blocker, moverOf(viewer, write, null), into);
      await updateBlocker(write.manager, blocker, merged);
      write.append(blockerEvent('BlockerMerged', blocker, merged));
      return merged;
    });
  }
}
