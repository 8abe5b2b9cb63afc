/** What the desk does with many at once. */
export const manySteps = ['confirm', 'urge', 'extend', 'reassign'] as const;
export type ManyStep = (typeof manySteps)[number];

type ManyAsked = 'agency' | 'date' | 'reason' | 'message';

/** What each needs to be told; a message may be left out. */
export const manyAsked: Readonly<Record<ManyStep, readonly ManyAsked[]>> = {
  confirm: [],
  urge: ['message'],
  extend: ['date', 'message'],
  reassign: ['agency', 'reason'],
};
