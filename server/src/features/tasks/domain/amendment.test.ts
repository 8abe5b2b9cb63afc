import { describe, expect, test } from '@jest/globals';
import { followDueDay, shareDifference } from './amendment.ts';
import { aShare, onDay } from './assignment.fixture.ts';

const today = onDay('2026-12-01');
const follow = (share: Parameters<typeof followDueDay>[0], after: string | null) =>
  followDueDay(share, '2026-12-15', after, 'Tỉnh lùi hạn', today)?.assignment.dueDate;

describe('what an amendment does to the shares', () => {
  test('[P6] an open share follows its task’s day, the first day stays visible', () => {
    expect(follow(aShare(), '2026-12-31')).toBe('2026-12-31');
    expect(follow(aShare(), '2026-12-10')).toBe('2026-12-10');
    expect(follow(aShare(), null)).toBeNull();
    expect(followDueDay(aShare(), '2026-12-15', '2026-12-31', null, today)?.assignment.firstDueDate).toBe(
      '2026-12-15',
    );
  });

  test('[P6] whoever was granted more time keeps it', () => {
    const extended = aShare({ dueDate: '2027-01-15' });
    expect(follow(extended, '2026-12-31')).toBeUndefined();
    expect(follow(extended, '2027-02-01')).toBe('2027-02-01');
    expect(follow(extended, null)).toBeUndefined();
  });

  test('[P6] what is done stays as it was', () => {
    expect(follow(aShare({ status: 'DONE' }), '2026-12-31')).toBeUndefined();
  });

  test('[P6] only shares that come or go are touched', () => {
    const share = (agencyId: string, role: 'LEAD' | 'COOPERATE' = 'LEAD') => ({
      agencyId,
      role,
      localityId: null,
    });
    const { added, removed } = shareDifference(
      [share('a'), share('b')],
      [share('b'), share('a', 'COOPERATE')],
    );
    expect(added).toEqual([share('a', 'COOPERATE')]);
    expect(removed).toEqual([share('a')]);
  });
});
