import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Write, Writes } from '../../live/index.ts';
import { updatePlainRows } from '../../platform/database/index.ts';
import type { EndIndicatorInput, IndicatorInput } from '../../platform/graphql/generated/schema.ts';
import { optionalLine, requiredLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { deskOnly, lockPlan, type Plan, planStep } from '../plans/index.ts';
import { totalAfter } from './domain/document-total.ts';
import { checkFromPlan } from './domain/first-indicator.ts';
import type { Indicator } from './domain/indicator.ts';
import {
  checkDays,
  checkEnd,
  checkName,
  checkStart,
  needWhy,
  placed,
  staleIndicator,
} from './domain/indicator-rules.ts';
import { shifted, withForecast } from './domain/progress.ts';
import { takePlanTargets } from './from-plan.ts';
import {
  findPlanIndicators,
  indicatorEvent,
  loadIndicator,
  lockIndicatorProgress,
  noSuchIndicator,
  progressEvent,
} from './indicator.record.ts';
import { IndicatorTable, ProgressTable } from './indicator.table.ts';

/** What is counted, from when and until when: the desk says. */
@Injectable()
export class IndicatorService {
  constructor(private readonly writes: Writes) {}

  saveIndicator(viewer: Viewer, input: IndicatorInput): Promise<Indicator> {
    return this.writes.run(viewer, 'saveIndicator', input, async (write) => {
      deskOnly(viewer);
      const plan = await lockPlan(write.manager, viewer, input.planId);
      if (plan.state === 'CLOSED') throw planStep.refusedPlanStep(plan.state);
      const all = await findPlanIndicators(write.manager, viewer.unitId, plan.id);
      const before = input.id ? all.find(({ id }) => id === input.id) : null;
      if (before === undefined) throw noSuchIndicator();
      if (before !== null && before.version !== input.baseVersion) throw staleIndicator(before);
      const indicator = this.read(write, input, plan, before);
      checkName(indicator, all);
      if (before === null && indicator.fromPlan) checkFromPlan(plan, all);
      checkDays(indicator);
      const moved = placed(indicator, input.position ?? null, all);
      const saved = moved.find(({ id }) => id === indicator.id) ?? indicator;
      await write.manager.save(IndicatorTable, moved);
      for (const one of moved) write.append(indicatorEvent('IndicatorSaved', one, plan, {}));
      if (before !== null) await this.recount(write, plan, before, saved);
      else if (saved.fromPlan) await takePlanTargets(write, viewer, plan, saved);
      return saved;
    });
  }

  endIndicator(viewer: Viewer, input: EndIndicatorInput): Promise<Indicator> {
    return this.writes.run(viewer, 'endIndicator', input, async (write) => {
      deskOnly(viewer);
      const { planId } = await loadIndicator(write.manager, viewer.unitId, input.id);
      const plan = await lockPlan(write.manager, viewer, planId);
      const indicator = await loadIndicator(write.manager, viewer.unitId, input.id);
      if (indicator.version !== input.baseVersion) throw staleIndicator(indicator);
      if (plan.state === 'CLOSED') throw planStep.refusedPlanStep(plan.state);
      const reason = needWhy(optionalLine(input.reason, { field: 'reason', today: write.today }));
      checkEnd(input.endedOn, indicator, await lockIndicatorProgress(write.manager, indicator));
      const ended: Indicator = { ...indicator, endedOn: input.endedOn, version: indicator.version + 1 };
      await updatePlainRows(write.manager, IndicatorTable, [ended]);
      write.append(indicatorEvent('IndicatorEnded', ended, plan, { reason, endedOn: ended.endedOn }));
      return ended;
    });
  }

  private read(write: Write, input: IndicatorInput, plan: Plan, before: Indicator | null): Indicator {
    const rules = (field: string) => ({ field, today: write.today });
    const total = totalAfter(input.targetTotal, before, plan);
    return {
      id: before?.id ?? newId(),
      unitId: plan.unitId,
      planId: plan.id,
      name: requiredLine(input.name, rules('name')),
      unit: requiredLine(input.unit, rules('unit')),
      entry: input.entry,
      position: before?.position ?? 0,
      startsOn: input.startsOn,
      dueOn: input.dueOn,
      targetTotal: total,
      endedOn: before?.endedOn ?? null,
      fromPlan: before?.fromPlan ?? input.fromPlan === true,
      version: (before?.version ?? 0) + 1,
    };
  }

  /** The days are counted from another first day, or reckoned towards another due day. */
  private async recount(write: Write, plan: Plan, before: Indicator, saved: Indicator): Promise<void> {
    if (before.startsOn === saved.startsOn && before.dueOn === saved.dueOn) return;
    const rows = await lockIndicatorProgress(write.manager, saved);
    checkStart(saved.startsOn, before, rows);
    const recounted = rows.map((row) => {
      const daily = shifted(row.daily, before.startsOn, saved.startsOn);
      return withForecast({ ...row, daily, version: row.version + 1 }, saved, write.today);
    });
    await updatePlainRows(write.manager, ProgressTable, recounted);
    for (const row of recounted) write.append(progressEvent('ProgressRecounted', row, plan, {}));
  }
}
