import type { Step } from '../../../lib/steps.ts';

export type Asked = 'note' | 'reason' | 'date';

/** What a step needs to be told; nothing: it is taken at once. */
export const whatIsAsked: Readonly<Record<Step, readonly Asked[]>> = {
  start: [],
  reportDone: ['note'],
  takeBack: [],
  confirm: [],
  return: ['reason'],
  overturn: ['reason'],
  refuse: ['reason'],
  uphold: [],
  postpone: ['date', 'reason'],
  resume: [],
  withdraw: ['reason'],
};
