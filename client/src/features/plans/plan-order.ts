import type { PlanRecord } from '../../live/index.ts';
import type { Meaning } from '../../ui/index.ts';

type State = PlanRecord['state'];

export const meaningOfState: Record<State, Meaning> = { DRAFT: 'amber', ISSUED: 'accent', CLOSED: 'grey' };

const rank: Record<State, number> = { DRAFT: 0, ISSUED: 1, CLOSED: 2 };

/** Drafts, then what runs, then what is over; the newest of each first. */
export const newestFirst = (plans: readonly PlanRecord[]): PlanRecord[] =>
  plans.toSorted(
    (a, b) => rank[a.state] - rank[b.state] || (b.periodStart ?? '').localeCompare(a.periodStart ?? ''),
  );

/** Chair and coordinator draft, issue and run plans. */
export const isDesk = (role: string): boolean => role === 'CHAIR' || role === 'COORDINATOR';

export interface TargetSum {
  readonly sum: number;
  readonly total: number | null;
  readonly isRight: boolean;
}

/** Whether the localities' targets add up to the total that the plan names. */
export const sumTargets = (
  targets: readonly { readonly value: number }[],
  total: number | null,
): TargetSum => {
  const sum = targets.reduce((before, target) => before + target.value, 0);
  return { sum, total, isRight: total === null || sum === total };
};
