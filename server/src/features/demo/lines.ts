import type { Act, AddedTaskSpec, BlockerSpec, BlockerStep, Line, Share, ShareStep, When } from './script.ts';

/** Words in which the history is written. */
export const line = (at: When, who: string, act: Act): Line => ({ at, who, act });

export const step = (step: ShareStep, share: Share, reason?: string, date?: number): Act => ({
  does: 'step',
  step,
  share,
  reason,
  date,
});
export const receive = (share: Share): Act => step('receiveAssignment', share);
export const confirm = (share: Share): Act => step('confirmResult', share);
export const sendBack = (share: Share, reason: string): Act => step('returnAssignment', share, reason);
export const appoint = (share: Share, person: string): Act => ({ does: 'appoint', share, person });
export const underWay = (share: Share, progress: number, note?: string): Act => ({
  does: 'underWay',
  share,
  progress,
  note,
});
export const done = (share: Share, result: string): Act => ({ does: 'done', share, result });
export const checkIn = (share: Share, note: string): Act => ({ does: 'checkIn', share, note });
export const comment = (task: string, text: string): Act => ({ does: 'comment', task, text });

export const raise = (blocker: string, share: Share, what: BlockerSpec): Act => ({
  does: 'raise',
  blocker,
  share,
  what,
});
export const raiseAt = (blocker: string, locality: string, what: BlockerSpec): Act => ({
  does: 'raise',
  blocker,
  locality,
  what,
});
export const move = (step: BlockerStep, blocker: string, text?: string): Act => ({
  does: 'blockerStep',
  step,
  blocker,
  text,
});
export const direct = (blocker: string, text: string, tasks: readonly AddedTaskSpec[]): Act => ({
  does: 'direct',
  blocker,
  text,
  tasks,
});

/** The standing agency's own results are the chair's to confirm. */
const confirmerOf = (agency: string): string => (agency === 'police' ? 'chair' : 'police');

/** Reported by the agency's staff with its result, and confirmed. */
export const finished = (
  task: string,
  agency: string,
  reported: When,
  result: string,
  confirmed: When,
): Line[] => [
  line(reported, `${agency}-staff`, done(`${task}/${agency}`, result)),
  line(confirmed, confirmerOf(agency), confirm(`${task}/${agency}`)),
];
