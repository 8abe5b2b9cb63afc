import { describe, expect, test } from '@jest/globals';
import { fanOut, type Roll } from './fan-out.ts';

const roll: Roll = {
  agencies: new Map([
    ['police', { localityId: null, endedOn: null }],
    ['o-lam', { localityId: 'o-lam-commune', endedOn: null }],
    ['tri-ton', { localityId: 'tri-ton-town', endedOn: null }],
    ['merged', { localityId: null, endedOn: '2026-07-01' }],
  ]),
  groups: new Map([['communes', ['o-lam', 'tri-ton', 'merged']]]),
};
const today = '2026-11-22';

describe('fan-out by agency groups', () => {
  test('[P3] a group becomes its members, each with its own locality', () => {
    expect(fanOut([{ groupId: 'communes', role: 'LEAD' }], roll, today)).toEqual([
      { agencyId: 'o-lam', localityId: 'o-lam-commune', role: 'LEAD' },
      { agencyId: 'tri-ton', localityId: 'tri-ton-town', role: 'LEAD' },
    ]);
  });

  test('[P3] whoever leads does not cooperate as well, in whichever order they are named', () => {
    const lead = { agencyId: 'o-lam', role: 'LEAD' } as const;
    const all = { groupId: 'communes', role: 'COOPERATE' } as const;

    for (const shares of [
      [lead, all],
      [all, lead],
    ]) {
      const roles = Object.fromEntries(
        fanOut(shares, roll, today).map((share) => [share.agencyId, share.role]),
      );
      expect(roles).toEqual({ 'o-lam': 'LEAD', 'tri-ton': 'COOPERATE' });
    }
  });

  test('[P3] an agency that has ended gets nothing, from the day on which it ended', () => {
    expect(fanOut([{ agencyId: 'merged', role: 'LEAD' }], roll, today)).toEqual([]);
    expect(fanOut([{ agencyId: 'merged', role: 'LEAD' }], roll, '2026-06-30')).toHaveLength(1);
  });

  test('[P3] an unknown agency or an empty group gets nothing', () => {
    expect(
      fanOut(
        [
          { agencyId: 'nobody', role: 'LEAD' },
          { groupId: 'none', role: 'LEAD' },
        ],
        roll,
        today,
      ),
    ).toEqual([]);
  });
});
