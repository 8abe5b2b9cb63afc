import type { BlockerStep } from '../blocker-steps.ts';

/** `direct` has a form of its own. */
export type PlainStep = Exclude<BlockerStep, 'direct'>;

/** Whether the step must be put into words. */
export const wordsFor: Readonly<Record<PlainStep, 'required' | 'optional' | 'none'>> = {
  acknowledge: 'optional',
  askBack: 'required',
  answer: 'required',
  guide: 'required',
  escalate: 'required',
  resolve: 'optional',
  reopen: 'required',
  withdraw: 'required',
  merge: 'none',
};

export interface StepDraft {
  readonly text: string;
  /** Reopening: the step it goes to; empty: where it was answered. */
  readonly step: string;
  /** Merging: the other blocker. */
  readonly intoId: string;
}

export const isIncomplete = (step: PlainStep, draft: StepDraft): boolean =>
  (wordsFor[step] === 'required' && draft.text.trim() === '') || (step === 'merge' && draft.intoId === '');
