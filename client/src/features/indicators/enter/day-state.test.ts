import { describe, expect, test } from '@jest/globals';
import { anIndicator, aProgress } from '../../../testing/records.ts';
import { dayState, isOwed, lastDays } from './day-state.ts';

const lines = [
  {
    indicator: anIndicator({ id: 'files', startsOn: '2026-06-12' }),
    progress: aProgress({ indicatorId: 'files', daily: [5, null, 7] }),
    isSum: false,
  },
  {
    indicator: anIndicator({ id: 'cards', startsOn: '2026-06-14' }),
    progress: aProgress({ indicatorId: 'cards', daily: [] }),
    isSum: false,
  },
  {
    indicator: anIndicator({ id: 'visits', startsOn: '2026-06-01' }),
    progress: aProgress({ indicatorId: 'visits', daily: [] }),
    isSum: true,
  },
];

describe('a day of reporting', () => {
  test('[S102] a day is owed while an indicator that counts on it has no figure, and it is not locked', () => {
    const days = ['2026-06-12', '2026-06-13', '2026-06-14'].map((day) => dayState(day, lines, undefined));

    expect(days.map(({ counted, missing }) => [counted, missing])).toEqual([
      [1, 0],
      [1, 1],
      [2, 1],
    ]);
    expect(days.map(isOwed)).toEqual([false, true, true]);
    expect(isOwed(dayState('2026-06-13', lines, { locked: true, remindedAt: null }))).toBe(false);
  });

  test('[S102] days before the first that counts are not asked about', () => {
    expect(lastDays('2026-06-15', 7, '2026-06-13')).toEqual(['2026-06-15', '2026-06-14', '2026-06-13']);
  });
});
