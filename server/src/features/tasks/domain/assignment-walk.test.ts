import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../platform/errors/index.ts';
import type { AssignmentStatus } from '../../../platform/graphql/generated/schema.ts';
import { aShare, onDay } from './assignment.fixture.ts';
import type { Assignment, AssignmentChange, Occasion } from './assignment.ts';
import { checkIn } from './check-in.ts';
import { addDays } from './day.ts';
import { declineExtension, extend, grantExtension, requestExtension } from './extension.ts';
import { fourWayCount } from './four-way-count.ts';
import { confirmResult, returnResult } from './judge.ts';
import { postpone, resume, withdraw } from './postpone.ts';
import { appoint, receive } from './receipt.ts';
import { reassign, refuseAssignment, upholdAssignment } from './refuse.ts';
import { reportStatus } from './report.ts';
import { transitions } from './transitions.ts';

type Try = (share: Assignment, at: Occasion, days: number) => AssignmentChange;
const why = 'Lý do';
const isUnreported: Partial<Record<AssignmentStatus, true>> = {
  NOT_STARTED: true,
  IN_PROGRESS: true,
  RETURNED: true,
  REFUSED: true,
};

const tries: Readonly<Record<string, Try>> = {
  receive: (share, at) => receive(share, at),
  appoint: (share, at, days) => appoint(share, `person-${days}`, at),
  begin: (share, at, days) => reportStatus(share, { status: 'IN_PROGRESS', progress: days, note: null }, at),
  report: (share, at) =>
    reportStatus(share, { status: 'AWAITING_CONFIRMATION', progress: null, note: why }, at),
  checkIn: (share, at) => checkIn(share, { start: at.today, end: at.today }, why, 'officer', at),
  confirm: (share, at) => confirmResult(share, null, at),
  return: (share, at) => returnResult(share, why, at),
  refuse: (share, at) => refuseAssignment(share, why, at),
  uphold: (share, at) => upholdAssignment(share, null, at),
  reassign: (share, at, days) => reassign(share, { agencyId: `agency-${days}`, localityId: null }, why, at),
  postpone: (share, at, days) => postpone(share, addDays(at.today, days), why, at),
  resume: (share, at) => resume(share, null, at),
  withdraw: (share, at) => withdraw(share, why, at),
  ask: (share, at, days) => requestExtension(share, addDays(at.today, days), why, 'officer', at),
  grant: (share, at) => grantExtension(share, null, null, at),
  decline: (share, at) => declineExtension(share, why, at),
  extend: (share, at, days) => extend(share, addDays(at.today, days), null, at),
};

const walk = fc.array(fc.tuple(fc.constantFrom(...Object.keys(tries)), fc.integer({ min: 0, max: 40 })), {
  maxLength: 40,
});

/** What the step makes of the share; null where it is refused, as it may be. */
function attempt(name: string, share: Assignment, at: Occasion, days: number): AssignmentChange | null {
  try {
    return tries[name]?.(share, at, days) ?? null;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

describe('whatever people do to a share, in whatever order', () => {
  test('[T1] [D5] [D6] it stays on the table, forgets no version and no first date, and is counted once', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        let share = aShare();
        let today = '2026-11-20';
        for (const [name, days] of steps) {
          today = addDays(today, days % 4);
          const change = attempt(name, share, onDay(today), days);
          if (!change) continue;
          const after = change.assignment;
          const reachable = Object.values(transitions[share.status]).map((to) =>
            to === 'AS_BEFORE' ? share.resumesTo : to,
          );
          expect([share.status, ...reachable]).toContain(after.status);
          expect(after.version).toBe(share.version + 1);
          expect(after.firstDueDate).toBe('2026-12-15');
          expect(after.status === 'POSTPONED').toBe(after.resumesOn !== null);
          if (isUnreported[after.status]) expect(after.reportedOn).toBeNull();
          const count = fourWayCount([after], today);
          expect(count.doneOnTime + count.doneLate + count.openWithin + count.openOverdue).toBe(count.total);
          expect(count.total).toBe(after.status === 'WITHDRAWN' ? 0 : 1);
          share = after;
        }
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});
