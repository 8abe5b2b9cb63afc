import type { PlanRecord } from '../../../live/index.ts';

export interface TargetSum {
  readonly total: number | null;
  readonly sum: number;
  readonly parts: number;
  /** Null: there is no total to compare with. */
  readonly difference: number | null;
}

/** Whether the parts of a target add up to its total; null: the plan has no target. */
export const sumTargets = ({
  targets,
  targetTotal,
}: Pick<PlanRecord, 'targets' | 'targetTotal'>): TargetSum | null => {
  if (targets.length === 0 && targetTotal === null) return null;
  const sum = targets.reduce((all, { value }) => all + value, 0);
  const difference = targetTotal === null || targets.length === 0 ? null : sum - targetTotal;
  return { total: targetTotal, sum, parts: targets.length, difference };
};
