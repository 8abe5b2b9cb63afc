import { expect, test } from '@jest/globals';
import { owedDays } from './owed-days.ts';

test('[S102] a commune owes the days that count, are not locked and have a figure missing', () => {
  const grid = {
    mayReport: true,
    indicators: [
      { id: 'files', startsOn: '2026-06-10', endedOn: null },
      { id: 'elsewhere', startsOn: '2026-06-01', endedOn: null },
    ],
    progress: [{ indicatorId: 'files' }],
    figures: [{ indicatorId: 'files', day: '2026-06-11' }],
    days: [{ day: '2026-06-12', locked: true, remindedAt: null }],
  };

  expect(owedDays(grid, ['2026-06-13', '2026-06-12', '2026-06-11', '2026-06-10', '2026-06-09'])).toEqual([
    '2026-06-13',
    '2026-06-10',
  ]);
});
