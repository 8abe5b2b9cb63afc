import { v7 as newId } from 'uuid';
import type { Write } from '../../live/index.ts';
import { updatePlainRows } from '../../platform/database/index.ts';
import type { Viewer } from '../identity/index.ts';
import type { Plan } from '../plans/index.ts';
import { findLocalities } from '../units/index.ts';
import { firstIndicator } from './domain/first-indicator.ts';
import type { Indicator } from './domain/indicator.ts';
import { checkDays } from './domain/indicator-rules.ts';
import { withForecast } from './domain/progress.ts';
import { Standing, stepsOf, type TargetWish } from './domain/set-targets.ts';
import {
  findPlanIndicators,
  findPlanProgress,
  indicatorEvent,
  lockIndicatorProgress,
  progressEvent,
} from './indicator.record.ts';
import { IndicatorTable, ProgressTable } from './indicator.table.ts';
import { placeTargets } from './place-targets.ts';

type Acting = Pick<Viewer, 'unitId' | 'memberId'>;
interface Amendment {
  readonly before: Plan;
  readonly plan: Plan;
  readonly reason: string | null;
}

/**
 * When a plan is issued its targets become its first indicator, unless the desk has already said what is counted. Whoever
 * follows the plan learns of indicators that were made while it was a draft.
 */
export async function issueIndicators(write: Write, viewer: Acting, plan: Plan): Promise<void> {
  const made = await findPlanIndicators(write.manager, viewer.unitId, plan.id);
  if (made.length === 0) return makeFromPlan(write, viewer, plan);
  for (const indicator of made) write.append(indicatorEvent('IndicatorSaved', indicator, plan, {}));
  for (const row of await findPlanProgress(write.manager, viewer.unitId, plan.id)) {
    write.append(progressEvent('TargetSet', row, plan, { from: null, to: row.target }));
  }
}

/** An amendment of the plan's own targets and end goes on to the indicator that they made, with its reason. */
export async function amendIndicators(write: Write, viewer: Acting, amendment: Amendment): Promise<void> {
  const { before, plan } = amendment;
  const made = await findPlanIndicators(write.manager, viewer.unitId, plan.id);
  if (made.length === 0) return makeFromPlan(write, viewer, plan);
  for (const indicator of made) {
    const dated = await moveDueDay(write, amendment, indicator);
    if (indicator.fromPlan)
      await moveTargets(write, viewer, { before, plan, reason: amendment.reason }, dated);
  }
}

async function makeFromPlan(write: Write, viewer: Acting, plan: Plan): Promise<void> {
  const indicator = firstIndicator(plan, newId(), write.today);
  if (indicator === null) return;
  await write.manager.insert(IndicatorTable, indicator);
  write.append(indicatorEvent('IndicatorSaved', indicator, plan, {}));
  await takePlanTargets(write, viewer, plan, indicator);
}

/** The plan's own targets, in an indicator that the desk has made for them. */
export const takePlanTargets = (
  write: Write,
  viewer: Acting,
  plan: Plan,
  indicator: Indicator,
): Promise<void> => setFromPlan(write, viewer, { plan, reason: null }, indicator, plan.targets.map(asWish));

const asWish = ({ localityId, value }: { localityId: string; value: number }): TargetWish => ({
  localityId,
  value,
  isCounted: true,
});

async function setFromPlan(
  write: Write,
  viewer: Acting,
  { plan, reason }: Pick<Amendment, 'plan' | 'reason'>,
  indicator: Indicator,
  wishes: readonly TargetWish[],
): Promise<void> {
  const places = new Map((await findLocalities(write.manager, viewer.unitId)).map((one) => [one.id, one]));
  const standing = new Standing(await lockIndicatorProgress(write.manager, indicator), places);
  const occasion = { by: viewer.memberId, reason, effectiveOn: write.today };
  await placeTargets(write, plan, indicator, stepsOf(wishes, standing), occasion);
}

/** What was due on the plan's last day moves with it. */
async function moveDueDay(
  write: Write,
  { before, plan }: Amendment,
  indicator: Indicator,
): Promise<Indicator> {
  const isBound = indicator.endedOn === null && indicator.dueOn === before.periodEnd;
  if (!isBound || plan.periodEnd === null || plan.periodEnd === before.periodEnd) return indicator;
  const dated: Indicator = { ...indicator, dueOn: plan.periodEnd, version: indicator.version + 1 };
  checkDays(dated);
  await updatePlainRows(write.manager, IndicatorTable, [dated]);
  write.append(indicatorEvent('IndicatorSaved', dated, plan, {}));
  const rows = (await lockIndicatorProgress(write.manager, dated)).map((row) =>
    withForecast({ ...row, version: row.version + 1 }, dated, write.today),
  );
  await updatePlainRows(write.manager, ProgressTable, rows);
  for (const row of rows) write.append(progressEvent('ProgressRecounted', row, plan, {}));
  return dated;
}

async function moveTargets(
  write: Write,
  viewer: Acting,
  { before, plan, reason }: Amendment,
  indicator: Indicator,
): Promise<void> {
  const older = new Map(before.targets.map(({ localityId, value }) => [localityId, value]));
  const given = new Set(plan.targets.map(({ localityId }) => localityId));
  const wishes: TargetWish[] = [
    ...plan.targets.filter(({ localityId, value }) => older.get(localityId) !== value).map(asWish),
    ...[...older.keys()]
      .filter((localityId) => !given.has(localityId))
      .map((localityId) => ({ localityId, value: null, isCounted: false })),
  ];
  if (wishes.length === 0 && before.targetTotal === plan.targetTotal) return;
  const targetTotal = before.targetTotal === plan.targetTotal ? indicator.targetTotal : plan.targetTotal;
  const moved: Indicator = { ...indicator, targetTotal, version: indicator.version + 1 };
  await updatePlainRows(write.manager, IndicatorTable, [moved]);
  const detail = { from: indicator.targetTotal, to: targetTotal, reason, effectiveOn: write.today };
  write.append(indicatorEvent('TargetsSet', moved, plan, detail));
  await setFromPlan(write, viewer, { plan, reason }, moved, wishes);
}
