import { useCallback } from 'react';
import {
  ConfirmResultDocument,
  ReportStatusDocument,
  ResumeAssignmentDocument,
  UpholdAssignmentDocument,
} from '../../../graphql/generated/operations.ts';
import { type AssignmentRecord, type Patch, useWrite, type WriteOutcome } from '../../../live/index.ts';
import type { ImmediateStep } from './board-steps.ts';

const shows = (status: AssignmentRecord['status']) => ({
  patch: ({ assignmentId }: { assignmentId: string }): readonly Patch[] => [
    { table: 'assignments', id: assignmentId, set: { status } },
  ],
});
const underWay = shows('IN_PROGRESS');
const confirmed = shows('DONE');
const upheld = shows('NOT_STARTED');

/** Takes a step that needs no words: shown at once, taken back when the server refuses it. */
export const useTakeStep = () => {
  const { send: report } = useWrite(ReportStatusDocument, underWay);
  const { send: confirm } = useWrite(ConfirmResultDocument, confirmed);
  const { send: uphold } = useWrite(UpholdAssignmentDocument, upheld);
  // Where resumed work goes only the server remembers: nothing is shown before it says so.
  const { send: resume } = useWrite(ResumeAssignmentDocument);
  return useCallback(
    ({ id, version }: AssignmentRecord, step: ImmediateStep): Promise<WriteOutcome<unknown>> => {
      const input = { assignmentId: id, baseVersion: version };
      switch (step) {
        case 'start':
        case 'takeBack':
          return report({ ...input, status: 'IN_PROGRESS' });
        case 'confirm':
          return confirm(input);
        case 'uphold':
          return uphold(input);
        case 'resume':
          return resume(input);
      }
    },
    [report, confirm, uphold, resume],
  );
};
