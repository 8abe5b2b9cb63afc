import { describe, expect, test } from '@jest/globals';
import { anIndicator, aProgress } from '../../../testing/records.ts';
import type { Figure } from '../report/use-figure-grid.ts';
import { gridRows } from './rows.ts';

const line = {
  indicator: anIndicator({ startsOn: '2026-06-13' }),
  progress: aProgress({ daily: [10, 5, 4], done: 19 }),
  isSum: false,
};
const days = ['2026-06-12', '2026-06-13', '2026-06-14', '2026-06-15', '2026-06-16'];
const figure = (day: string, daily: number): [string, Figure] => [
  `indicator|${day}`,
  {
    indicatorId: 'indicator',
    localityId: 'o-lam',
    day,
    value: daily,
    entry: 'DAILY',
    daily,
    cumulative: 0,
    corrections: 0,
    reportedBy: 'me',
    reportedAt: '',
    version: 1,
  },
];
const figures = new Map([figure('2026-06-13', 10), figure('2026-06-14', 5)]);
const typed = (text: string) => ({
  'indicator|2026-06-14': {
    indicatorId: 'indicator',
    day: '2026-06-14',
    text,
    entry: 'DAILY' as const,
    baseVersion: 1,
  },
});
const shown = (entry: 'DAILY' | 'CUMULATIVE', drafts = {}) =>
  gridRows([line], { days, entryOf: () => entry, figures, drafts })[0]?.cells.map((cell) => cell.shown);

describe('a row of the grid', () => {
  test('[S101] it can be read either way, with what was typed already counted in', () => {
    expect(shown('DAILY')).toEqual([null, 10, 5, 4, null]);
    expect(shown('CUMULATIVE')).toEqual([null, 10, 15, 19, null]);
    expect(shown('CUMULATIVE', typed('8'))).toEqual([null, 10, 18, 22, null]);
    expect(shown('DAILY', typed(''))).toEqual([null, 10, null, 4, null]);
    expect(shown('DAILY', typed('chín'))).toEqual([null, 10, 5, 4, null]);
  });

  test('[S101] days before the first are no part of it', () => {
    const [row] = gridRows([line], { days, entryOf: () => 'DAILY', figures, drafts: {} });

    expect(row?.cells.map(({ isOff }) => isOff)).toEqual([true, false, false, false, false]);
  });
});
