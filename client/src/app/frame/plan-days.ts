import { type Day, daysBetween } from '../../lib/days.ts';
import type { PlanRecord } from '../../live/index.ts';

export type PlanDays =
  | { readonly kind: 'left' | 'over'; readonly count: number }
  | { readonly kind: 'lastDay' | 'closed' | 'draft' };

/** How far the plan is: days left, the last day, days over; null when it names no end. */
export const planDays = (plan: Pick<PlanRecord, 'state' | 'periodEnd'>, today: Day): PlanDays | null => {
  if (plan.state === 'CLOSED') return { kind: 'closed' };
  if (plan.state === 'DRAFT') return { kind: 'draft' };
  if (!plan.periodEnd) return null;
  const left = daysBetween(today, plan.periodEnd);
  if (left === 0) return { kind: 'lastDay' };
  return left > 0 ? { kind: 'left', count: left } : { kind: 'over', count: -left };
};
