import { describe, expect, test } from '@jest/globals';
import { type LeadShare, type RiskFacts, riskOrder } from './risk-order.ts';

const today = '2026-06-15';
const agencies = new Map([
  ['police', 'Công an huyện'],
  ['justice', 'Phòng Tư pháp'],
  ['o-lam', 'UBND xã Ô Lâm'],
  ['an-tuc', 'UBND xã An Tức'],
]);
const share = (agencyId: string, timeliness: string, movedOn = today, isOpen = true): LeadShare => ({
  agencyId,
  timeliness,
  movedOn,
  isOpen,
  isInItsHands: isOpen && timeliness !== 'ON_TIME',
});
const order = (facts: Partial<RiskFacts>) =>
  riskOrder({ agencies, leads: [], blockers: [], unreported: new Map(), today, ...facts });
const names = (facts: Partial<RiskFacts>) => order(facts).map(({ agencyId }) => agencyId);

describe('the order of a meeting', () => {
  test('[M2] overdue work comes first, then what waits for the chair, then due soon, then silence', () => {
    const leads = [
      share('police', 'WITHIN_DEADLINE', '2026-06-01'),
      share('justice', 'DUE_SOON'),
      share('o-lam', 'OVERDUE'),
      share('an-tuc', 'WITHIN_DEADLINE'),
    ];
    const blockers = [{ agencyId: 'an-tuc', waitsForChair: true }];

    expect(names({ leads, blockers })).toEqual(['o-lam', 'an-tuc', 'justice', 'police']);
    expect(order({ leads, blockers }).at(-1)?.risk).toEqual({
      overdue: 0,
      waitingForChair: 0,
      dueSoon: 0,
      unreportedDays: 0,
      silentDays: 14,
    });
  });

  test('[M2] more of the same weighs more, and equals stand by name', () => {
    const leads = [
      share('justice', 'OVERDUE'),
      share('o-lam', 'OVERDUE'),
      share('o-lam', 'OVERDUE'),
      share('an-tuc', 'OVERDUE'),
    ];

    expect(names({ leads })).toEqual(['o-lam', 'justice', 'an-tuc']);
  });

  test('[M2] what is done neither counts nor is silent; a blocker at a lower step is no matter for the chair', () => {
    const leads = [share('justice', 'LATE', '2026-05-01', false)];
    const blockers = [{ agencyId: 'o-lam', waitsForChair: false }];

    expect(order({ leads, blockers }).map(({ risk }) => Object.values(risk))).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  test('[M2] figures owed for days weigh more than silent work, less than what is due soon', () => {
    const leads = [share('justice', 'DUE_SOON'), share('police', 'WITHIN_DEADLINE', '2026-06-01')];
    const unreported = new Map([
      ['o-lam', 2],
      ['an-tuc', 5],
    ]);

    expect(names({ leads, unreported })).toEqual(['justice', 'an-tuc', 'o-lam', 'police']);
    expect(order({ leads, unreported })[1]?.risk.unreportedDays).toBe(5);
  });

  test('[M2] what waits for its confirmation is not the agency’s silence', () => {
    const leads = [share('justice', 'ON_TIME', '2026-05-01')];

    expect(order({ leads })[0]?.risk.silentDays).toBe(0);
  });

  test('[M2] who leads nothing and is stopped by nothing is not called; neither is an agency that has ended', () => {
    const leads = [share('gone', 'OVERDUE'), share('justice', 'WITHIN_DEADLINE')];

    expect(names({ leads })).toEqual(['justice']);
  });
});
