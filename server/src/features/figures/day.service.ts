import { tz } from '@date-fns/tz';
import { Injectable } from '@nestjs/common';
import { format } from 'date-fns';
import { DataSource, type EntityManager } from 'typeorm';
import { type Write, Writes } from '../../live/index.ts';
import { Clock } from '../../platform/clock/index.ts';
import type { CutOffInput, FigureDayInput, NonReporters } from '../../platform/graphql/generated/schema.ts';
import { optionalLine, requiredLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findPlanIndicators, findPlanProgress } from '../indicators/index.ts';
import { loadPlan, lockPlan, type Plan, planEvent, planStep, savePlanRow } from '../plans/index.ts';
import { findAgencies, findLocalities } from '../units/index.ts';
import { dayEvent, dayOf, saveDay } from './day.record.ts';
import { demandPast, locked, nobodyToRemind, readCutOff, reminded, unlocked } from './domain/day-steps.ts';
import type { FigureDay } from './domain/figure.ts';
import { isPastCutOff, nonReporters } from './domain/non-reporters.ts';
import { dayKeeperOnly } from './figure.policy.ts';

/** The desk keeps the days: confirms and locks them, chases who has not reported. */
@Injectable()
export class DayService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  lockDay(viewer: Viewer, input: FigureDayInput): Promise<FigureDay> {
    return this.writes.run(viewer, 'lockDay', input, async (write) => {
      const { plan, day } = await this.hold(write, viewer, input);
      demandPast(input.day, write.today);
      const after = locked(day, viewer.memberId, write.at);
      const reason = optionalLine(input.reason, { field: 'reason', today: write.today });
      await saveDay(write.manager, after);
      write.append(dayEvent('DayLocked', after, plan, { reason }));
      return after;
    });
  }

  unlockDay(viewer: Viewer, input: FigureDayInput): Promise<FigureDay> {
    return this.writes.run(viewer, 'unlockDay', input, async (write) => {
      const { plan, day } = await this.hold(write, viewer, input);
      const after = unlocked(day);
      const reason = requiredLine(input.reason, { field: 'reason', today: write.today });
      await saveDay(write.manager, after);
      write.append(dayEvent('DayUnlocked', after, plan, { reason }));
      return after;
    });
  }

  remindNonReporters(viewer: Viewer, input: FigureDayInput): Promise<NonReporters> {
    return this.writes.run(viewer, 'remindNonReporters', input, async (write) => {
      const { plan, day } = await this.hold(write, viewer, input);
      demandPast(input.day, write.today);
      const found = await this.find(write.manager, viewer, plan, input.day);
      if (found.localities.length === 0) throw nobodyToRemind(input.day);
      const after = reminded(day, write.at);
      await saveDay(write.manager, after);
      const agencyIds = found.localities.flatMap(({ agencyId }) => agencyId ?? []);
      const localityIds = found.localities.map(({ localityId }) => localityId);
      const detail = { agencyIds: [...new Set(agencyIds)], localityIds };
      write.append(dayEvent('NonReportersReminded', after, plan, detail));
      return { ...found, reminded: after.remindedAt };
    });
  }

  async nonReporters(viewer: Viewer, planId: string, day: string): Promise<NonReporters> {
    const plan = await loadPlan(this.database.manager, viewer, planId);
    return this.find(this.database.manager, viewer, plan, day);
  }

  saveCutOff(viewer: Viewer, input: CutOffInput): Promise<Plan> {
    return this.writes.run(viewer, 'saveCutOff', input, async (write) => {
      dayKeeperOnly(viewer);
      const plan = await lockPlan(write.manager, viewer, input.planId);
      if (plan.state === 'CLOSED') throw planStep.refusedPlanStep(plan.state);
      const cutOff = readCutOff(input.cutOff);
      if (cutOff === plan.cutOff) return plan;
      const after: Plan = { ...plan, cutOff, version: plan.version + 1 };
      await savePlanRow(write.manager, after);
      write.append(planEvent({ plan: after, type: 'CutOffSet', detail: { from: plan.cutOff, to: cutOff } }));
      return after;
    });
  }

  private async hold(write: Write, viewer: Viewer, input: FigureDayInput) {
    dayKeeperOnly(viewer);
    // Reports hold the plan as well, together: whoever locks a day waits for them, and they for the lock.
    const plan = await lockPlan(write.manager, viewer, input.planId);
    planStep.stateAfter(plan, 'amend');
    return { plan, day: await dayOf(write.manager, plan, input.day) };
  }

  private async find(manager: EntityManager, viewer: Viewer, plan: Plan, day: string): Promise<NonReporters> {
    const indicators = await findPlanIndicators(manager, viewer.unitId, plan.id);
    const rows = await findPlanProgress(manager, viewer.unitId, plan.id);
    const places = await findLocalities(manager, viewer.unitId);
    const agencies = await findAgencies(manager, viewer.unitId);
    const now = this.clock.now();
    const inZone = { in: tz(viewer.zone) };
    return {
      day,
      pastCutOff: isPastCutOff(day, plan.cutOff, {
        day: format(now, 'yyyy-MM-dd', inZone),
        time: format(now, 'HH:mm', inZone),
      }),
      localities: nonReporters(day, indicators, rows, { places, agencies }),
      reminded: (await dayOf(manager, plan, day)).remindedAt,
    };
  }
}
