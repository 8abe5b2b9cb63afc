import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Writes } from '../../live/index.ts';
import type { DirectBlockerInput, GiveDirectiveInput } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { loadBlocker } from './blocker.record.ts';
import type { Blocker } from './domain/blocker.ts';
import { onlyTheChair } from './domain/blocker-refusals.ts';
import type { Directive } from './domain/directive.ts';
import { mayDirect } from './domain/who-may.ts';
import { answerWithDirective, giveDirective, lockRunningPlan } from './give-directive.ts';

/** The chair's answers: to a blocker, or of the chair's own accord. The tasks they lay are assignments like any other. */
@Injectable()
export class DirectiveService {
  constructor(private readonly writes: Writes) {}

  async directBlocker(viewer: Viewer, input: DirectBlockerInput): Promise<Blocker> {
    if (!mayDirect(viewer)) throw onlyTheChair();
    return this.writes.run(viewer, 'directBlocker', input, async (write) => {
      // Plans are locked before what belongs to them, everywhere.
      const { planId } = await loadBlocker(write.manager, viewer.unitId, input.blockerId);
      const plan = await lockRunningPlan(write, viewer, planId);
      const decision = { ...input, id: newId() };
      return (await answerWithDirective(write, viewer, plan, input, decision)).blocker;
    });
  }

  async giveDirective(viewer: Viewer, input: GiveDirectiveInput): Promise<Directive> {
    if (!mayDirect(viewer)) throw onlyTheChair();
    return this.writes.run(viewer, 'giveDirective', input, async (write) => {
      const plan = await lockRunningPlan(write, viewer, input.planId);
      return (await giveDirective(write, viewer, plan, { ...input, id: newId() })).directive;
    });
  }
}
