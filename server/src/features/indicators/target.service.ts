import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Writes } from '../../live/index.ts';
import { updatePlainRows } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { SetTargetsInput, TargetChange, TargetInput } from '../../platform/graphql/generated/schema.ts';
import { optionalLine } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { deskOnly, loadPlan, lockPlan, planStep } from '../plans/index.ts';
import { findLocalities } from '../units/index.ts';
import type { Indicator } from './domain/indicator.ts';
import { checkCount, staleIndicator } from './domain/indicator-rules.ts';
import { demandReason, Standing, stepsOf, type TargetWish } from './domain/set-targets.ts';
import { indicatorEvent, loadIndicator, lockIndicatorProgress } from './indicator.record.ts';
import { IndicatorTable } from './indicator.table.ts';
import { placeTargets } from './place-targets.ts';

const asWish = ({ localityId, value, withoutTarget }: TargetInput): TargetWish => {
  const target = withoutTarget === true ? null : (value ?? null);
  return { localityId, value: target, isCounted: withoutTarget === true || target !== null };
};

const holdsLater = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Chỉ tiêu mới có hiệu lực ngay. Chọn ngày hiệu lực không sau hôm nay, hoặc đợi đến ngày đó.',
      'A new target holds at once. Choose a day up to today, or wait for that day.',
    ),
    { field: 'effectiveOn' },
  );

/** How much each locality is to reach. */
@Injectable()
export class TargetService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
  ) {}

  setTargets(viewer: Viewer, input: SetTargetsInput): Promise<Indicator> {
    return this.writes.run(viewer, 'setTargets', input, async (write) => {
      deskOnly(viewer);
      const { planId } = await loadIndicator(write.manager, viewer.unitId, input.indicatorId);
      const plan = await lockPlan(write.manager, viewer, planId);
      const before = await loadIndicator(write.manager, viewer.unitId, input.indicatorId);
      if (before.version !== input.baseVersion) throw staleIndicator(before);
      if (plan.state === 'CLOSED') throw planStep.refusedPlanStep(plan.state);
      if (input.effectiveOn && input.effectiveOn > write.today) throw holdsLater();
      const targetTotal = input.targetTotal === undefined ? before.targetTotal : input.targetTotal;
      if (targetTotal !== null) checkCount(targetTotal, 'targetTotal');
      const places = new Map(
        (await findLocalities(write.manager, viewer.unitId)).map((one) => [one.id, one]),
      );
      const standing = new Standing(await lockIndicatorProgress(write.manager, before), places);
      const steps = stepsOf(input.targets.map(asWish), standing);
      const written = optionalLine(input.reason, { field: 'reason', today: write.today });
      const total = { from: before.targetTotal, to: targetTotal };
      const reason = demandReason(steps, total, plan.state === 'ISSUED', written);
      const indicator: Indicator = { ...before, targetTotal, version: before.version + 1 };
      await updatePlainRows(write.manager, IndicatorTable, [indicator]);
      const effectiveOn = input.effectiveOn ?? write.today;
      write.append(indicatorEvent('TargetsSet', indicator, plan, { ...total, reason, effectiveOn }));
      await placeTargets(write, plan, indicator, steps, { by: viewer.memberId, reason, effectiveOn });
      return indicator;
    });
  }

  async targetChanges(viewer: Viewer, planId: string): Promise<TargetChange[]> {
    const plan = await loadPlan(this.database.manager, viewer, planId);
    return this.database.query(
      `SELECT indicator_id AS "indicatorId", locality_id AS "localityId", value_from AS "from", value_to AS "to", reason,
         effective_on AS "effectiveOn", by, at
       FROM target_changes WHERE unit_id = $1 AND plan_id = $2 ORDER BY at DESC, id DESC LIMIT 2000`,
      [viewer.unitId, plan.id],
    );
  }
}
