import type { NewEvent } from '../../live/index.ts';
import type { Blocker } from './domain/blocker.ts';

/** The event of a blocker's latest move, with what the history tells of it. */
export const blockerEvent = (type: string, before: Blocker | null, after: Blocker): NewEvent => {
  const last = after.path.at(-1);
  return {
    type,
    subjectKind: 'BLOCKER',
    subject: after,
    planId: after.planId,
    taskId: after.taskId,
    detail: {
      from: before?.state ?? null,
      to: after.state,
      step: last?.step ?? null,
      toStep: last?.toStep ?? null,
      text: last?.text ?? null,
      ...(after.mergedIntoId === null ? {} : { intoId: after.mergedIntoId }),
    },
  };
};
