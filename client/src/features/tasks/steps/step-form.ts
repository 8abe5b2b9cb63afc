import type { ShareStep } from './assignment-steps.ts';

/** `report` opens the report sheet; every other step has this small form. */
export type FormStep = Exclude<ShareStep, 'report'>;

export interface StepFields {
  readonly reason: 'required' | 'optional' | 'none';
  readonly date: 'newDate' | 'resumeDate' | null;
  readonly chooses: 'agency' | 'person' | null;
  /** A step that takes something away or turns it back: its button is red. */
  readonly isGrave: boolean;
}

const plain: StepFields = { reason: 'none', date: null, chooses: null, isGrave: false };

/** What each step asks of the person. */
export const stepFields: Readonly<Record<FormStep, StepFields>> = {
  receive: plain,
  appoint: { ...plain, chooses: 'person' },
  requestExtension: { ...plain, reason: 'required', date: 'newDate' },
  refuse: { ...plain, reason: 'required', isGrave: true },
  confirm: { ...plain, reason: 'optional' },
  return: { ...plain, reason: 'required', isGrave: true },
  uphold: { ...plain, reason: 'optional' },
  reassign: { ...plain, reason: 'required', chooses: 'agency' },
  postpone: { ...plain, reason: 'required', date: 'resumeDate' },
  resume: { ...plain, reason: 'optional' },
  grantExtension: { ...plain, reason: 'optional', date: 'newDate' },
  declineExtension: { ...plain, reason: 'required', isGrave: true },
  withdraw: { ...plain, reason: 'required', isGrave: true },
};

export interface StepDraft {
  readonly reason: string;
  readonly date: string;
  /** The chosen agency or person; empty: nobody. */
  readonly chosen: string;
}

/** The fields that still have to be filled in. */
export const missingFields = (
  step: FormStep,
  draft: StepDraft,
): readonly ('reason' | 'date' | 'chosen')[] => {
  const { reason, date, chooses } = stepFields[step];
  return [
    ...(reason === 'required' && draft.reason.trim() === '' ? (['reason'] as const) : []),
    ...(date !== null && draft.date === '' ? (['date'] as const) : []),
    ...(chooses === 'agency' && draft.chosen === '' ? (['chosen'] as const) : []),
  ];
};
