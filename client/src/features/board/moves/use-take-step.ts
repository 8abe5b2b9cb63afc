import { useCallback } from 'react';
import {
  BoardConfirmDocument,
  BoardPostponeDocument,
  BoardRefuseDocument,
  BoardReportStatusDocument,
  BoardResumeDocument,
  BoardReturnDocument,
  BoardUpholdDocument,
  BoardWithdrawDocument,
} from '../../../graphql/generated/operations.ts';
import type { AllowedStep } from '../../../lib/steps.ts';
import { type AssignmentRecord, type Patch, useWrite, type WriteOutcome } from '../../../live/index.ts';
import type { Said } from './said.ts';

type Set = Partial<AssignmentRecord>;
const shows = (set: Set) => ({
  patch: (input: { assignmentId: string }): readonly Patch[] => [
    { table: 'assignments', id: input.assignmentId, set },
  ],
});

const reported = {
  patch: (input: {
    assignmentId: string;
    status: AssignmentRecord['status'];
    note?: string | null;
  }): readonly Patch[] => {
    const note = input.note ? { note: input.note } : {};
    return [{ table: 'assignments', id: input.assignmentId, set: { status: input.status, ...note } }];
  },
};
const confirmed = shows({ status: 'DONE' });
const returned = shows({ status: 'RETURNED' });
const refused = shows({ status: 'REFUSED' });
const upheld = shows({ status: 'NOT_STARTED' });
const postponed = shows({ status: 'POSTPONED' });
const withdrawn = shows({ status: 'WITHDRAWN' });

/** Takes a step on an assignment: shown at once, taken back when the server refuses it. */
export const useTakeStep = () => {
  const { send: report } = useWrite(BoardReportStatusDocument, reported);
  const { send: confirm } = useWrite(BoardConfirmDocument, confirmed);
  const { send: giveBack } = useWrite(BoardReturnDocument, returned);
  const { send: refuse } = useWrite(BoardRefuseDocument, refused);
  const { send: uphold } = useWrite(BoardUpholdDocument, upheld);
  const { send: postpone } = useWrite(BoardPostponeDocument, postponed);
  // Where resumed work goes only the server remembers: nothing is guessed.
  const { send: resume } = useWrite(BoardResumeDocument);
  const { send: withdraw } = useWrite(BoardWithdrawDocument, withdrawn);
  return useCallback(
    (
      assignment: AssignmentRecord,
      { step, to }: AllowedStep,
      { note, ...said }: Said,
    ): Promise<WriteOutcome<unknown>> => {
      const about = { assignmentId: assignment.id, baseVersion: assignment.version };
      switch (step) {
        case 'start':
        case 'takeBack':
        case 'reportDone': {
          const { confirmNoPersonalData } = said;
          return report({ ...about, status: to, note, confirmNoPersonalData });
        }
        case 'confirm':
          return confirm({ ...about, ...said });
        case 'return':
        case 'overturn':
          return giveBack({ ...about, ...said });
        case 'refuse':
          return refuse({ ...about, ...said });
        case 'uphold':
          return uphold({ ...about, ...said });
        case 'postpone':
          return postpone({ ...about, ...said });
        case 'resume':
          return resume({ ...about, ...said });
        case 'withdraw':
          return withdraw({ ...about, ...said });
      }
    },
    [report, confirm, giveBack, refuse, uphold, postpone, resume, withdraw],
  );
};
