import { describe, expect, it } from '@jest/globals';
import type { AssignmentRecord } from '../../../live/index.ts';
import { anAssignment, aPlan } from '../../../testing/records.ts';
import type { Acting } from '../../identity/index.ts';
import { boardSteps } from './board-steps.ts';

const police: Acting = {
  memberId: 'p',
  role: 'COORDINATOR',
  agencyId: 'police',
  actsFor: ['police', 'qlhc'],
};
const chair: Acting = { memberId: 'c', role: 'CHAIR', agencyId: 'office', actsFor: ['office'] };
const justice: Acting = { memberId: 'j', role: 'AGENCY_LEAD', agencyId: 'justice', actsFor: ['justice'] };
const clerk: Acting = { ...justice, memberId: 'k', role: 'STAFF' };
const observer: Acting = { ...justice, memberId: 'o', role: 'OBSERVER' };

const moves = (acting: Acting, set: Partial<AssignmentRecord>, plan = aPlan()): string[] =>
  boardSteps(acting, anAssignment(set), plan).moves.map(({ step, to }) => `${step} → ${to}`);

describe('where a card may be moved', () => {
  it('[S34] an agency starts and reports its own work, and only its lead refuses it', () => {
    const open = { status: 'NOT_STARTED' } as const;
    expect(moves(clerk, open)).toEqual(['start → IN_PROGRESS', 'reportDone → AWAITING_CONFIRMATION']);
    expect(moves(justice, open)).toContain('refuse → REFUSED');
    expect(moves(clerk, { status: 'AWAITING_CONFIRMATION' })).toEqual(['takeBack → IN_PROGRESS']);
  });

  it('[S34] the desk confirms and returns; the standing agency’s own results are the chair’s', () => {
    const reported = { status: 'AWAITING_CONFIRMATION' } as const;
    expect(moves(police, reported)).toEqual([
      'confirm → DONE',
      'return → RETURNED',
      'postpone → POSTPONED',
      'withdraw → WITHDRAWN',
    ]);
    expect(moves(chair, reported)).not.toContain('confirm → DONE');
    expect(moves(chair, { ...reported, agencyId: 'police' })).toContain('confirm → DONE');
  });

  it('[S34] nobody else moves it, and nothing moves in a plan that is closed', () => {
    expect(moves(clerk, { agencyId: 'youth' })).toEqual([]);
    expect(moves(observer, {})).toEqual([]);
    expect(moves(justice, {}, aPlan({ state: 'CLOSED' }))).toEqual([]);
  });

  it('[S34] resumed work goes where its progress says', () => {
    expect(moves(police, { status: 'POSTPONED' })).toContain('resume → NOT_STARTED');
    expect(moves(police, { status: 'POSTPONED', progress: 40 })).toContain('resume → IN_PROGRESS');
  });
});
