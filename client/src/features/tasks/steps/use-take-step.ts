import {
  AppointPersonDocument,
  ConfirmResultDocument,
  DeclineExtensionDocument,
  GrantExtensionDocument,
  PostponeAssignmentDocument,
  ReassignDocument,
  ReceiveAssignmentDocument,
  RefuseAssignmentDocument,
  RequestExtensionDocument,
  ResumeAssignmentDocument,
  ReturnAssignmentDocument,
  UpholdAssignmentDocument,
  WithdrawAssignmentDocument,
} from '../../../graphql/generated/operations.ts';
import type { AppointInput, AssignmentStepInput, ReassignInput } from '../../../graphql/generated/schema.ts';
import type { Refusal, TypedDocument } from '../../../graphql/index.ts';
import { type AssignmentRecord, type Patch, useWrite } from '../../../live/index.ts';
import type { FormStep, StepDraft } from './step-form.ts';

type PlainStep = Exclude<FormStep, 'appoint' | 'reassign'>;
type StepDocument = TypedDocument<unknown, { input: AssignmentStepInput }>;

const documents: Readonly<Record<PlainStep, StepDocument>> = {
  receive: ReceiveAssignmentDocument,
  requestExtension: RequestExtensionDocument,
  refuse: RefuseAssignmentDocument,
  confirm: ConfirmResultDocument,
  return: ReturnAssignmentDocument,
  uphold: UpholdAssignmentDocument,
  postpone: PostponeAssignmentDocument,
  resume: ResumeAssignmentDocument,
  grantExtension: GrantExtensionDocument,
  declineExtension: DeclineExtensionDocument,
  withdraw: WithdrawAssignmentDocument,
};

/** What a step is sure to change; the rest (dates, what it resumes to) is the server's to say. */
const sets: Readonly<Partial<Record<PlainStep, Partial<AssignmentRecord>>>> = {
  confirm: { status: 'DONE' },
  return: { status: 'RETURNED' },
  refuse: { status: 'REFUSED' },
  uphold: { status: 'NOT_STARTED' },
  postpone: { status: 'POSTPONED' },
  withdraw: { status: 'WITHDRAWN' },
  grantExtension: { extension: null },
  declineExtension: { extension: null },
};

interface TakeStep {
  readonly take: (draft: StepDraft, how: { baseVersion: number; isConfirmed: boolean }) => Promise<boolean>;
  readonly isSending: boolean;
  readonly refusal: Refusal | null;
}

/** Takes one step on one assignment. True: done. */
export const useTakeStep = (step: FormStep, assignmentId: string): TakeStep => {
  const isPlain = step !== 'appoint' && step !== 'reassign';
  const set = isPlain ? sets[step] : undefined;
  const patch = (): readonly Patch[] => (set ? [{ table: 'assignments', id: assignmentId, set }] : []);
  const plain = useWrite<unknown, AssignmentStepInput>(documents[isPlain ? step : 'receive'], { patch });
  const appoint = useWrite<unknown, AppointInput>(AppointPersonDocument, {
    patch: ({ memberId }) => [
      {
        table: 'assignments',
        id: assignmentId,
        set: { personId: memberId == null ? null : String(memberId) },
      },
    ],
  });
  const reassign = useWrite<unknown, ReassignInput>(ReassignDocument);

  const take: TakeStep['take'] = async (draft, { baseVersion, isConfirmed }) => {
    const reason = draft.reason.trim();
    const confirmNoPersonalData = isConfirmed;
    if (step === 'appoint') {
      return (await appoint.send({ assignmentId, memberId: draft.chosen || null })).kind === 'done';
    }
    if (step === 'reassign') {
      const input = { assignmentId, baseVersion, agencyId: draft.chosen, reason, confirmNoPersonalData };
      return (await reassign.send(input)).kind === 'done';
    }
    const date = draft.date || null;
    const input = { assignmentId, baseVersion, reason: reason || null, date, confirmNoPersonalData };
    return (await plain.send(input)).kind === 'done';
  };

  const hook = step === 'appoint' ? appoint : step === 'reassign' ? reassign : plain;
  return { take, isSending: hook.isSending, refusal: hook.refusal };
};
