import { CheckInDocument, ReportStatusDocument } from '../../../graphql/generated/operations.ts';
import type { Cadence } from '../../../graphql/generated/schema.ts';
import type { Refusal } from '../../../graphql/index.ts';
import { type Patch, useUnit, useWrite, type WriteOutcome } from '../../../live/index.ts';
import { useActing } from '../../identity/index.ts';
import { periodAt } from './periods.ts';
import type { Draft } from './report.ts';

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
export const useSendReport = (assignmentId: string, cadence: Cadence): SendReport => {
  const today = useUnit()?.today ?? '';
  const { memberId } = useActing();
  const subjectId = (input: { assignmentId: string | number }): string => String(input.assignmentId);
  const report = useWrite(ReportStatusDocument, {
    patch: (input): readonly Patch[] => [
      {
        table: 'assignments',
        id: assignmentId,
        set: {
          status: input.status,
          changedBy: memberId,
          ...(input.progress == null ? {} : { progress: input.progress }),
          ...(input.note ? { note: input.note } : {}),
        },
      },
    ],
    keep: { name: 'reportStatus', subjectId },
  });
  const checkIn = useWrite(CheckInDocument, {
    patch: ({ note, periodStart }): readonly Patch[] => {
      const period = periodAt(cadence, periodStart) ?? { start: periodStart, end: periodStart };
      const lastCheckIn = {
        assignmentId,
        periodStart: period.start,
        periodEnd: period.end,
        note,
        by: memberId,
        at: new Date().toISOString(),
      };
      const set = { status: 'IN_PROGRESS' as const, changedBy: memberId, note, lastCheckIn };
      return [{ table: 'assignments', id: assignmentId, set }];
    },
    keep: { name: 'checkIn', subjectId },
  });

  const send: SendReport['send'] = async (draft, { baseVersion, confirmNoPersonalData }) => {
    const note = draft.note.trim();
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
    (await report.send({ assignmentId, status: 'IN_PROGRESS', baseVersion })).kind;

  return {
    send,
    takeBack,
    isSending: report.isSending || checkIn.isSending,
    refusal: report.refusal ?? checkIn.refusal,
  };
};
