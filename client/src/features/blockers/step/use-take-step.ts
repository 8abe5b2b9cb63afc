import {
  AcknowledgeBlockerDocument,
  AnswerBlockerDocument,
  AskBackBlockerDocument,
  type BlockerStepInput,
  EscalateBlockerDocument,
  GuideBlockerDocument,
  MergeBlockerDocument,
  type MergeBlockerInput,
  ReopenBlockerDocument,
  ResolveBlockerDocument,
  WithdrawBlockerDocument,
} from '../../../graphql/generated/operations.ts';
import type { BlockerState } from '../../../graphql/generated/schema.ts';
import type { Refusal, TypedDocument } from '../../../graphql/index.ts';
import { type Patch, useWrite } from '../../../live/index.ts';
import type { PlainStep, StepDraft } from './step-form.ts';

type TextStep = Exclude<PlainStep, 'merge'>;

const documents: Readonly<Record<TextStep, TypedDocument<unknown, { input: BlockerStepInput }>>> = {
  acknowledge: AcknowledgeBlockerDocument,
  askBack: AskBackBlockerDocument,
  answer: AnswerBlockerDocument,
  guide: GuideBlockerDocument,
  escalate: EscalateBlockerDocument,
  resolve: ResolveBlockerDocument,
  reopen: ReopenBlockerDocument,
  withdraw: WithdrawBlockerDocument,
};

/** Shown at once; where it goes and until when is the server's to say. */
const states: Readonly<Partial<Record<PlainStep, BlockerState>>> = {
  acknowledge: 'ACKNOWLEDGED',
  askBack: 'ASKED_BACK',
  answer: 'ACKNOWLEDGED',
  guide: 'GUIDED',
};

interface TakeStep {
  /** True: done. */
  readonly take: (draft: StepDraft, how: { baseVersion: number; isConfirmed: boolean }) => Promise<boolean>;
  readonly isSending: boolean;
  readonly refusal: Refusal | null;
}

export const useTakeStep = (step: PlainStep, blockerId: string): TakeStep => {
  const state = states[step];
  const patch = (): readonly Patch[] => (state ? [{ table: 'blockers', id: blockerId, set: { state } }] : []);
  const plain = useWrite<unknown, BlockerStepInput>(documents[step === 'merge' ? 'resolve' : step], {
    patch,
  });
  const merge = useWrite<unknown, MergeBlockerInput>(MergeBlockerDocument);

  const take: TakeStep['take'] = async (draft, { baseVersion, isConfirmed }) => {
    if (step === 'merge') {
      return (await merge.send({ blockerId, baseVersion, intoId: draft.intoId })).kind === 'done';
    }
    const outcome = await plain.send({
      blockerId,
      baseVersion,
      text: draft.text.trim() || null,
      step: step === 'reopen' && draft.step !== '' ? Number(draft.step) : null,
      confirmNoPersonalData: isConfirmed,
    });
    return outcome.kind === 'done';
  };
  const { isSending, refusal } = step === 'merge' ? merge : plain;
  return { take, isSending, refusal };
};
