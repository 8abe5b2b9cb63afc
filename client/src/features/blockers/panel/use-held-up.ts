import { type BlockerRecord, type PlanRecord, useRecord, useSelect } from '../../../live/index.ts';

export interface HeldUp {
  /** Open tasks that wait for it. */
  readonly tasks: number;
  /** The locality's target in the plan; null: none is known. */
  readonly target: number | null;
}

const over = ['DONE', 'REFUSED', 'WITHDRAWN'];

/** What a blocker holds up: its own assignment, or everything that is open in its locality; and the people behind it. */
export const useHeldUp = (blocker: BlockerRecord, plan: PlanRecord | undefined): HeldUp => {
  const { assignmentId, localityId, planId } = blocker;
  const assignment = useRecord('assignments', assignmentId);
  const place = localityId ?? assignment?.localityId ?? null;
  const tasks = useSelect((tables) => {
    if (assignmentId) return assignment && over.includes(assignment.status) ? 0 : 1;
    let count = 0;
    for (const one of tables.assignments.values()) {
      if (one.planId === planId && one.localityId === localityId && !over.includes(one.status)) count += 1;
    }
    return count;
  });
  const target = plan?.targets.find((one) => one.localityId === place)?.value ?? null;
  return { tasks, target };
};
