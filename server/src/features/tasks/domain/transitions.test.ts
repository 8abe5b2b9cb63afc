import { describe, expect, test } from '@jest/globals';
import type { AssignmentStatus } from '../../../platform/graphql/generated/schema.ts';
import { isOpen } from './assignment.ts';
import { type Step, type Taker, takerOf, transitions } from './transitions.ts';

/** The table as the people who use it wrote it down. */
const written: readonly [AssignmentStatus, Step, string, Taker][] = [
  ['NOT_STARTED', 'start', 'IN_PROGRESS', 'AGENCY'],
  ['RETURNED', 'start', 'IN_PROGRESS', 'AGENCY'],
  ['NOT_STARTED', 'reportDone', 'AWAITING_CONFIRMATION', 'AGENCY'],
  ['IN_PROGRESS', 'reportDone', 'AWAITING_CONFIRMATION', 'AGENCY'],
  ['RETURNED', 'reportDone', 'AWAITING_CONFIRMATION', 'AGENCY'],
  ['AWAITING_CONFIRMATION', 'takeBack', 'IN_PROGRESS', 'AGENCY'],
  ['AWAITING_CONFIRMATION', 'confirm', 'DONE', 'CONFIRMER'],
  ['AWAITING_CONFIRMATION', 'return', 'RETURNED', 'CONFIRMER'],
  ['DONE', 'overturn', 'RETURNED', 'DESK'],
  ['NOT_STARTED', 'refuse', 'REFUSED', 'AGENCY_LEAD'],
  ['IN_PROGRESS', 'refuse', 'REFUSED', 'AGENCY_LEAD'],
  ['REFUSED', 'uphold', 'NOT_STARTED', 'COORDINATOR'],
  ['REFUSED', 'reassign', 'NOT_STARTED', 'COORDINATOR'],
  ['POSTPONED', 'resume', 'AS_BEFORE', 'DESK'],
];

const statuses = Object.keys(transitions) as AssignmentStatus[];

describe('the table of steps', () => {
  test.each(written)('[T1] from %s, %s leads to %s and is for %s', (from, step, to, by) => {
    expect(transitions[from][step]).toBe(to);
    expect(takerOf[step]).toBe(by);
  });

  test('[T1] anything open can be postponed and withdrawn by the desk, and nothing else can', () => {
    const postponable = statuses.filter((status) => transitions[status].postpone);
    const withdrawable = statuses.filter((status) => transitions[status].withdraw);

    expect(postponable).toEqual(statuses.filter(isOpen));
    expect(withdrawable).toEqual(statuses.filter(isOpen));
    expect([takerOf.postpone, takerOf.withdraw]).toEqual(['DESK', 'DESK']);
  });

  test('[T1] besides the written ones there is only giving open, unreported work to another agency', () => {
    const known = new Set(written.map(([from, step]) => `${from} ${step}`));
    const further = statuses.flatMap((from) =>
      (Object.keys(transitions[from]) as Step[])
        .filter((step) => step !== 'postpone' && step !== 'withdraw' && !known.has(`${from} ${step}`))
        .map((step) => `${from} ${step}`),
    );

    expect(further).toEqual(
      ['NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'POSTPONED'].map((from) => `${from} reassign`),
    );
  });
});
