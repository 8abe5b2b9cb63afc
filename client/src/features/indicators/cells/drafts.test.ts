import { describe, expect, test } from '@jest/globals';
import { type CellDraft, inputsOf, isCorrection, without, withTyped } from './drafts.ts';

const aDraft = (set: Partial<CellDraft> = {}): CellDraft => ({
  indicatorId: 'files',
  day: '2026-06-15',
  text: '12',
  entry: 'DAILY',
  baseVersion: null,
  ...set,
});
const standing = { daily: 12, cumulative: 40, version: 3 };

describe('what was typed', () => {
  test('[S104] typing what stands already is no change, nor is emptying an empty cell', () => {
    const typed = withTyped({}, aDraft({ text: '15', baseVersion: 3 }), standing);

    expect(Object.keys(typed)).toEqual(['files|2026-06-15']);
    expect(withTyped(typed, aDraft({ text: '15', baseVersion: 3 }), standing)).toBe(typed);
    expect(withTyped(typed, aDraft({ baseVersion: 3 }), standing)).toEqual({});
    expect(withTyped({}, aDraft({ text: '' }), undefined)).toEqual({});
    expect(Object.keys(withTyped({}, aDraft({ text: '', baseVersion: 3 }), standing))).toHaveLength(1);
    expect(Object.keys(withTyped({}, aDraft({ entry: 'CUMULATIVE' }), standing))).toHaveLength(1);
    expect(withTyped({}, aDraft({ entry: 'CUMULATIVE', text: '40' }), standing)).toEqual({});
  });

  test('[S104] a cell is sent with the version that was seen; emptied, it is taken back; unreadable, it stays', () => {
    const { cells, bad } = inputsOf([
      aDraft({ text: '1.234' }),
      aDraft({ day: '2026-06-14', text: '', baseVersion: 3 }),
      aDraft({ day: '2026-06-13', text: '1,5' }),
    ]);

    expect(cells).toEqual([
      { indicatorId: 'files', day: '2026-06-15', value: 1234, entry: 'DAILY' },
      { indicatorId: 'files', day: '2026-06-14', value: null, entry: 'DAILY', baseVersion: 3 },
    ]);
    expect(bad.map(({ cell, why }) => [cell.day, why])).toEqual([['2026-06-13', 'fraction']]);
    expect([aDraft(), aDraft({ baseVersion: 1 })].map(isCorrection)).toEqual([false, true]);
  });

  test('[S104] what was sent leaves, the rest stays', () => {
    const drafts = withTyped(withTyped({}, aDraft(), undefined), aDraft({ indicatorId: 'cards' }), undefined);

    expect(Object.keys(without(drafts, [aDraft()]))).toEqual(['cards|2026-06-15']);
  });
});
