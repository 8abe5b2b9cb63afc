import { describe, expect, it } from '@jest/globals';
import { type Acting, type AssignmentStatus, agenciesActedFor, allowedSteps } from './steps.ts';

const police: Acting = { role: 'COORDINATOR', agencyId: 'police', actsFor: ['police', 'qlhc'] };
const chair: Acting = { role: 'CHAIR', agencyId: 'office', actsFor: ['office'] };
const justice: Acting = { role: 'AGENCY_LEAD', agencyId: 'justice', actsFor: ['justice'] };
const clerk: Acting = { role: 'STAFF', agencyId: 'justice', actsFor: ['justice'] };
const observer: Acting = { role: 'OBSERVER', agencyId: 'justice', actsFor: ['justice'] };

const steps = (viewer: Acting, status: AssignmentStatus, agencyId = 'justice', progress = 0) =>
  allowedSteps(viewer, { agencyId, status, progress }, 'police').map(({ step }) => step);

describe('the steps that are offered', () => {
  it('[S1] are the agency’s own while the work is open, and only its lead may refuse', () => {
    expect(steps(justice, 'NOT_STARTED')).toEqual(['start', 'reportDone', 'refuse']);
    expect(steps(clerk, 'NOT_STARTED')).toEqual(['start', 'reportDone']);
    expect(steps(clerk, 'RETURNED')).toEqual(['start', 'reportDone']);
    expect(steps(clerk, 'AWAITING_CONFIRMATION')).toEqual(['takeBack']);
  });

  it('[S1] are nothing to another agency, an observer, or on withdrawn work', () => {
    expect(steps(clerk, 'NOT_STARTED', 'youth')).toEqual([]);
    expect(steps(observer, 'IN_PROGRESS')).toEqual([]);
    expect(steps(police, 'WITHDRAWN')).toEqual([]);
  });

  it('[S1] leave confirming to the desk, and the standing agency’s own results to the chair', () => {
    expect(steps(police, 'AWAITING_CONFIRMATION')).toEqual(['confirm', 'return', 'postpone', 'withdraw']);
    expect(steps(police, 'AWAITING_CONFIRMATION', 'police')).toEqual(['takeBack', 'postpone', 'withdraw']);
    expect(steps(chair, 'AWAITING_CONFIRMATION', 'police')).toContain('confirm');
    expect(steps(chair, 'AWAITING_CONFIRMATION')).not.toContain('confirm');
    expect(steps(chair, 'DONE')).toEqual(['overturn']);
  });

  it('[S1] let a parent act in its child’s place', () => {
    expect(steps(police, 'IN_PROGRESS', 'qlhc')).toContain('reportDone');
    expect(
      agenciesActedFor('police', [
        { id: 'police', parentId: null },
        { id: 'qlhc', parentId: 'police' },
      ]),
    ).toEqual(['police', 'qlhc']);
  });

  it('[S1] guess where resumed work goes by its progress', () => {
    const resumed = (progress: number) =>
      allowedSteps(police, { agencyId: 'justice', status: 'POSTPONED', progress }, 'police')[0];
    expect(resumed(0)).toEqual({ step: 'resume', to: 'NOT_STARTED' });
    expect(resumed(40)).toEqual({ step: 'resume', to: 'IN_PROGRESS' });
  });
});
