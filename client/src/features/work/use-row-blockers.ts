import { useSelect } from '../../live/index.ts';

/** How many open blockers stop this assignment. */
export const useRowBlockers = (assignmentId: string): number =>
  useSelect((tables) => {
    let count = 0;
    for (const blocker of tables.blockers.values()) {
      if (blocker.assignmentId === assignmentId && blocker.closedAt === null) count += 1;
    }
    return count;
  });
