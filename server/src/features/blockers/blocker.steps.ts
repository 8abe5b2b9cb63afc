import { DomainError } from '../../platform/errors/index.ts';
import type { BlockerStepInput } from '../../platform/graphql/generated/schema.ts';
import type { Blocker } from './domain/blocker.ts';
import { notYourBlocker, notYourStep } from './domain/blocker-refusals.ts';
import * as move from './domain/move-blocker.ts';
import { type Acting, answersAtStep, isRaiser } from './domain/who-may.ts';

/** The steps that need no more than a text: who may, whether it must be said why, what becomes of the blocker. */
interface StepRule {
  readonly event: string;
  may(viewer: Acting, blocker: Blocker): boolean;
  refusal(blocker: Blocker): DomainError;
  readonly needsText: boolean;
  /** Puts the blocker back on its way, which only a running plan allows. */
  readonly needsRunningPlan: boolean;
  apply(blocker: Blocker, mover: move.Mover, input: BlockerStepInput): Blocker;
}

const atStep = { may: answersAtStep, refusal: notYourStep, needsRunningPlan: false } as const;
const byRaiser = { may: isRaiser, refusal: notYourBlocker, needsRunningPlan: false } as const;

export type StepOperation =
  | 'acknowledgeBlocker'
  | 'askBackBlocker'
  | 'answerBlocker'
  | 'guideBlocker'
  | 'escalateBlocker'
  | 'resolveBlocker'
  | 'reopenBlocker'
  | 'withdrawBlocker';

export const stepRules: Record<StepOperation, StepRule> = {
  acknowledgeBlocker: { ...atStep, event: 'BlockerAcknowledged', needsText: false, apply: move.acknowledge },
  askBackBlocker: { ...atStep, event: 'BlockerAskedBack', needsText: true, apply: move.askBack },
  answerBlocker: { ...byRaiser, event: 'BlockerAnswered', needsText: true, apply: move.answer },
  guideBlocker: { ...atStep, event: 'BlockerGuided', needsText: true, apply: move.guide },
  escalateBlocker: { ...atStep, event: 'BlockerEscalated', needsText: true, apply: move.escalate },
  resolveBlocker: { ...byRaiser, event: 'BlockerResolved', needsText: false, apply: move.resolve },
  reopenBlocker: {
    ...byRaiser,
    event: 'BlockerReopened',
    needsText: true,
    needsRunningPlan: true,
    apply: (blocker, mover, input) => move.reopen(blocker, mover, input.step ?? null),
  },
  withdrawBlocker: { ...byRaiser, event: 'BlockerWithdrawn', needsText: true, apply: move.withdraw },
};
