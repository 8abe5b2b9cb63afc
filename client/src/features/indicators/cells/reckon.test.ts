import { describe, expect, test } from '@jest/globals';
import { countsOn, dailyOn, lastBefore, reckon, totalBefore } from './reckon.ts';

describe('the other number', () => {
  test('[S101] a day’s number gives the running total, a running total the day’s number', () => {
    const days = reckon(200, [
      { day: '2026-06-03', value: 231, entry: 'CUMULATIVE' },
      { day: '2026-06-01', value: 12, entry: 'DAILY' },
      { day: '2026-06-05', value: 4, entry: 'DAILY' },
    ]);

    expect(Object.fromEntries(days)).toEqual({
      '2026-06-01': { daily: 12, cumulative: 212 },
      '2026-06-03': { daily: 19, cumulative: 231 },
      '2026-06-05': { daily: 4, cumulative: 235 },
    });
  });

  test('[S101] a running total that falls is shown as it is', () => {
    expect(reckon(213, [{ day: '2026-06-02', value: 21, entry: 'CUMULATIVE' }]).get('2026-06-02')).toEqual({
      daily: -192,
      cumulative: 21,
    });
  });
});

describe('what the board knows of a day', () => {
  const starting = { startsOn: '2026-06-01' };
  const progress = { daily: [5, null, 7] };

  test('[S101] nothing reported is no zero', () => {
    expect(
      ['2026-05-31', '2026-06-01', '2026-06-02', '2026-06-09'].map((day) => dailyOn(progress, starting, day)),
    ).toEqual([null, 5, null, null]);
    expect(
      ['2026-05-20', '2026-06-01', '2026-06-03', '2026-06-20'].map((day) =>
        totalBefore(progress, starting, day),
      ),
    ).toEqual([0, 0, 5, 12]);
    expect(lastBefore(progress, starting, '2026-06-03')).toBe('2026-06-01');
    expect(lastBefore(progress, starting, '2026-06-20')).toBe('2026-06-03');
    expect(lastBefore(progress, starting, '2026-06-01')).toBeNull();
  });

  test('[S101] an indicator counts from its first day until it ends', () => {
    const indicator = { startsOn: '2026-06-01', endedOn: '2026-06-10' };

    expect(
      ['2026-05-31', '2026-06-01', '2026-06-09', '2026-06-10'].map((day) => countsOn(indicator, day)),
    ).toEqual([false, true, true, false]);
  });
});
