import { v7 as newId } from 'uuid';
import type { Write } from '../../live/index.ts';
import { assignmentEvent, insertAssignments } from './assignment.record.ts';
import { type Assignment, layAssignment, type Occasion } from './domain/assignment.ts';
import type { FannedShare } from './domain/fan-out.ts';
import type { Task } from './domain/task.ts';

/** A task with the agencies that it comes to. */
export interface Laid {
  readonly task: Task;
  readonly shares: readonly FannedShare[];
}

/** Lays tasks on their agencies: an assignment each, all told in the feed with the transaction. */
export async function layAssignments(
  write: Write,
  laid: readonly Laid[],
  occasion: Occasion,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<Assignment[]> {
  const assignments = laid.flatMap(({ task, shares }) =>
    shares.map(({ agencyId, localityId, role }) => {
      const { id: taskId, unitId, planId, dueDate } = task;
      return layAssignment(
        { id: newId(), unitId, planId, taskId, agencyId, localityId, role, dueDate },
        occasion,
      );
    }),
  );
  await insertAssignments(write.manager, assignments);
  for (const assignment of assignments)
    write.append(assignmentEvent({ assignment, type: 'AssignmentLaid', detail }));
  return assignments;
}
