import { describe, expect, it } from '@jest/globals';
import type { BlockerState, Role } from '../../graphql/generated/schema.ts';
import { aBlocker } from '../../testing/records.ts';
import { stepsFor, waitsForChair } from './blocker-steps.ts';

const route = [
  { agencyId: 'qlhc', role: null, name: 'Đội QLHC', responseHours: 24 },
  { agencyId: 'police', role: null, name: 'Công an huyện', responseHours: 48 },
  { agencyId: null, role: 'CHAIR', name: 'Chủ tịch UBND huyện', responseHours: null },
] as const;
const who = (role: Role, ...actsFor: string[]) => ({
  memberId: 'me',
  role,
  agencyId: actsFor[0] ?? 'none',
  actsFor,
});
const at = (step: number, state: BlockerState = 'RAISED') =>
  aBlocker({ agencyId: 'o-lam', route: [...route], step, state });

describe('[S56] a blocker’s buttons are verbs that this viewer may take now', () => {
  it('lets the step answer, and the desk in its place', () => {
    const answers = ['acknowledge', 'guide', 'escalate', 'askBack', 'merge'];

    expect(stepsFor(who('STAFF', 'qlhc'), at(0))).toEqual(answers);
    expect(stepsFor(who('COORDINATOR', 'police', 'qlhc'), at(0))).toEqual(answers);
    expect(stepsFor(who('AGENCY_LEAD', 'justice'), at(0))).toEqual([]);
  });

  it('gives the raiser what is the raiser’s: answer, resolve, reopen, withdraw', () => {
    const raiser = who('STAFF', 'o-lam');

    expect(stepsFor(raiser, at(1))).toEqual(['resolve', 'withdraw']);
    expect(stepsFor(raiser, at(1, 'ASKED_BACK'))).toEqual(['answer', 'resolve', 'withdraw']);
    expect(stepsFor(raiser, at(1, 'GUIDED'))).toEqual(['resolve', 'reopen', 'withdraw']);
    expect(stepsFor(raiser, at(1, 'RESOLVED'))).toEqual(['reopen']);
    expect(stepsFor(raiser, at(1, 'WITHDRAWN'))).toEqual([]);
  });

  it('keeps the chair’s own step for the chair, who may answer anywhere', () => {
    expect(stepsFor(who('COORDINATOR', 'police', 'qlhc'), at(2))).toEqual(['merge']);
    expect(stepsFor(who('CHAIR', 'ubnd'), at(2))).toEqual([
      'acknowledge',
      'guide',
      'direct',
      'askBack',
      'merge',
    ]);
    expect(stepsFor(who('CHAIR', 'ubnd'), at(0))).toContain('direct');
  });

  it('offers nothing to those who only look on', () => {
    for (const role of ['OBSERVER', 'ADMIN'] as const) expect(stepsFor(who(role, 'qlhc'), at(0))).toEqual([]);
  });

  it('knows what waits for the chair’s decision', () => {
    expect(waitsForChair(at(2))).toBe(true);
    expect(waitsForChair(at(1))).toBe(false);
    expect(waitsForChair(at(2, 'DIRECTED'))).toBe(false);
  });
});
