import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Plan } from '../../plans/index.ts';
import type { Indicator } from './indicator.ts';

type Given = Pick<
  Plan,
  'id' | 'unitId' | 'targets' | 'targetTotal' | 'targetUnit' | 'periodStart' | 'periodEnd'
>;

/**
 * The indicator that a plan's own targets make, counted from its first day, or from `today` where it leaves that blank. A
 * plan that leaves its end blank makes none: a due day is not guessed.
 */
export function firstIndicator(plan: Given, id: string, today: string): Indicator | null {
  if (plan.targets.length === 0 || plan.periodEnd === null) return null;
  const from = plan.periodStart ?? today;
  return {
    id,
    unitId: plan.unitId,
    planId: plan.id,
    name: 'Chỉ tiêu của kế hoạch',
    unit: plan.targetUnit ?? 'kết quả',
    entry: 'DAILY',
    position: 0,
    startsOn: from < plan.periodEnd ? from : plan.periodEnd,
    dueOn: plan.periodEnd,
    targetTotal: plan.targetTotal,
    endedOn: null,
    fromPlan: true,
    version: 1,
  };
}

/** Only once: two counters of the same targets would be held against the same document. */
export function checkFromPlan(
  plan: { readonly targets: readonly unknown[] },
  all: readonly Indicator[],
): void {
  if (plan.targets.length > 0 && !all.some(({ fromPlan }) => fromPlan)) return;
  throw new DomainError(
    'INVALID_INPUT',
    say(
      'Số giao của kế hoạch đã có chỉ tiêu, hoặc kế hoạch không giao số. Thêm chỉ tiêu rồi giao số cho từng địa bàn.',
      'The plan’s targets have their indicator already, or it gives none. Add an indicator and set its targets.',
    ),
    { field: 'fromPlan' },
  );
}
