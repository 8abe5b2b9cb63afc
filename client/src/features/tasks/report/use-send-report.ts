import { CheckInDocument, ReportStatusDocument } from '../../../graphql/generated/operations.ts';
import type { CheckInInput, ReportStatusInput } from '../../../graphql/generated/schema.ts';
import type { Refusal } from '../../../graphql/index.ts';
import {
  type AssignmentRecord,
  type Patch,
  useUnit,
  useWrite,
  type WriteOutcome,
} from '../../../live/index.ts';
import type { Draft } from './report.ts';

const reportPatch = (input: ReportStatusInput): readonly Patch[] => [
  {
    table: 'assignments',
    id: String(input.assignmentId),
    set: {
      status: input.status,
      ...(input.progress == null ? {} : { progress: input.progress }),
      ...(input.note ? { note: input.note } : {}),
    },
  },
];

const checkInPatch = (input: CheckInInput): readonly Patch[] => [
  { table: 'assignments', id: String(input.assignmentId), set: { status: 'IN_PROGRESS', note: input.note } },
];

interface SendReport {
  readonly send: (
    draft: Draft,
    how: { baseVersion: number; confirmNoPersonalData: boolean },
  ) => Promise<WriteOutcome<unknown>['kind']>;
  readonly takeBack: (baseVersion: number) => Promise<WriteOutcome<unknown>['kind']>;
  readonly isSending: boolean;
  readonly refusal: Refusal | null;
}

/** Sends a report on one assignment: shown at once, kept on the device when there is no line. */
export const useSendReport = (assignment: Pick<AssignmentRecord, 'id'>): SendReport => {
  const today = useUnit()?.today ?? '';
  const subjectId = (input: { assignmentId: string | number }): string => String(input.assignmentId);
  const report = useWrite(ReportStatusDocument, {
    patch: reportPatch,
    keep: { name: 'reportStatus', subjectId },
  });
  const checkIn = useWrite(CheckInDocument, { patch: checkInPatch, keep: { name: 'checkIn', subjectId } });

  const send: SendReport['send'] = async (draft, { baseVersion, confirmNoPersonalData }) => {
    const note = draft.note.trim();
    const assignmentId = assignment.id;
    if (draft.kind === 'checkIn') {
      const input = { assignmentId, periodStart: today, note, confirmNoPersonalData };
      return (await checkIn.send(input)).kind;
    }
    const isDone = draft.kind === 'done';
    const outcome = await report.send({
      assignmentId,
      status: isDone ? 'AWAITING_CONFIRMATION' : 'IN_PROGRESS',
      progress: isDone ? 100 : draft.progress,
      note: note || null,
      baseVersion,
      confirmNoPersonalData,
    });
    return outcome.kind;
  };

  const takeBack: SendReport['takeBack'] = async (baseVersion) =>
    (await report.send({ assignmentId: assignment.id, status: 'IN_PROGRESS', baseVersion })).kind;

  return {
    send,
    takeBack,
    isSending: report.isSending || checkIn.isSending,
    refusal: report.refusal ?? checkIn.refusal,
  };
};
