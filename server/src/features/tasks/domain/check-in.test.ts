import { describe, expect, test } from '@jest/globals';
import { aShare, onDay } from './assignment.fixture.ts';
import { checkIn, periodFor } from './check-in.ts';

const today = onDay('2026-11-22');

describe('check-ins of periodic duties', () => {
  test.each([
    ['DAILY', '2026-11-20', '2026-11-20', '2026-11-20'],
    ['ONGOING', '2026-11-20', '2026-11-20', '2026-11-20'],
    ['WEEKLY', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['MONTHLY', '2026-02-11', '2026-02-01', '2026-02-28'],
  ] as const)('[T11] %s: the day %s belongs to the period %s to %s', (cadence, day, start, end) => {
    expect(periodFor(cadence, day, '2026-11-22')).toEqual({ start, end });
  });

  test('[T11] what is done once is not checked in on, nor is a period that has not begun', () => {
    expect(() => periodFor('ONCE', '2026-11-22', '2026-11-22')).toThrow(
      expect.objectContaining({ code: 'INVALID_STEP' }),
    );
    expect(() => periodFor('DAILY', '2026-11-23', '2026-11-22')).toThrow(
      expect.objectContaining({ field: 'periodStart' }),
    );
  });

  test('[T11] the first check-in begins the work; one for an earlier period does not hide the latest', () => {
    const week = { start: '2026-11-16', end: '2026-11-22' };
    const first = checkIn(aShare(), week, 'Phát 14 lượt', 'officer', today).assignment;
    const late = checkIn(first, { start: '2026-11-09', end: '2026-11-15' }, 'Phát 12 lượt', 'officer', today);

    expect(first).toMatchObject({
      status: 'IN_PROGRESS',
      note: 'Phát 14 lượt',
      lastCheckIn: { periodStart: '2026-11-16' },
    });
    expect(late.assignment.lastCheckIn?.periodStart).toBe('2026-11-16');
    expect(late.checkIn.periodStart).toBe('2026-11-09');
    expect(() => checkIn(aShare({ status: 'DONE' }), week, 'x', 'officer', today)).toThrow(
      expect.objectContaining({ code: 'INVALID_STEP' }),
    );
  });
});
