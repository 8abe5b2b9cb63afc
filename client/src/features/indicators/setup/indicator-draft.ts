import type { FigureEntry, IndicatorInput } from '../../../graphql/generated/schema.ts';
import type { IndicatorRecord, PlanRecord } from '../../../live/index.ts';
import { readCount } from '../cells/read-count.ts';

/** What the form holds: texts as typed. */
export interface IndicatorDraft {
  readonly name: string;
  readonly unit: string;
  readonly entry: FigureEntry;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly targetTotal: string;
}

export const newIndicator = (plan: PlanRecord, today: string): IndicatorDraft => ({
  name: '',
  unit: plan.targetUnit ?? '',
  entry: 'DAILY',
  startsOn: plan.periodStart ?? today,
  dueOn: plan.periodEnd ?? '',
  targetTotal: '',
});

/** What a plan that leaves its end blank would have made of its own targets: only the day by which is missing. */
export const planIndicator = (plan: PlanRecord, name: string, today: string): IndicatorDraft => ({
  ...newIndicator(plan, today),
  name,
  targetTotal: plan.targetTotal === null ? '' : String(plan.targetTotal),
});

/** Does the plan give its localities numbers of which no indicator could be made, since it names no end? */
export const isEndless = (plan: Pick<PlanRecord, 'targets' | 'periodEnd'>): boolean =>
  plan.targets.length > 0 && plan.periodEnd === null;

export const draftOf = (indicator: IndicatorRecord): IndicatorDraft => ({
  name: indicator.name,
  unit: indicator.unit,
  entry: indicator.entry,
  startsOn: indicator.startsOn,
  dueOn: indicator.dueOn,
  targetTotal: indicator.targetTotal === null ? '' : String(indicator.targetTotal),
});

export type Fault = 'missing' | 'badPeriod' | 'noCount';

/** What is wrong before it is sent; the server has the last word. */
export const faultsOf = (draft: IndicatorDraft): Partial<Record<keyof IndicatorDraft, Fault>> => ({
  ...(draft.name.trim() ? {} : { name: 'missing' as const }),
  ...(draft.unit.trim() ? {} : { unit: 'missing' as const }),
  ...(draft.startsOn ? {} : { startsOn: 'missing' as const }),
  ...(draft.dueOn === '' ? { dueOn: 'missing' as const } : {}),
  ...(draft.dueOn !== '' && draft.dueOn < draft.startsOn ? { dueOn: 'badPeriod' as const } : {}),
  ...(readCount(draft.targetTotal).kind === 'bad' ? { targetTotal: 'noCount' as const } : {}),
});

/** @param position where a new one stands: after those that are there */
export const inputOf = (
  draft: IndicatorDraft,
  planId: string,
  existing: IndicatorRecord | null,
  position: number,
): Omit<IndicatorInput, 'operationId'> => {
  const total = readCount(draft.targetTotal);
  return {
    ...(existing ? { id: existing.id, baseVersion: existing.version } : {}),
    planId,
    name: draft.name.trim(),
    unit: draft.unit.trim(),
    entry: draft.entry,
    position: existing?.position ?? position,
    startsOn: draft.startsOn,
    dueOn: draft.dueOn,
    // Later it is changed beside the localities' targets, where its reason is asked for.
    ...(existing === null && total.kind === 'count' ? { targetTotal: total.value } : {}),
  };
};
