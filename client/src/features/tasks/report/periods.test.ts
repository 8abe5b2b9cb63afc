import { describe, expect, it } from '@jest/globals';
import { checkInDue, periodAt } from './periods.ts';

describe('[S52] a periodic duty asks for a report once in each period', () => {
  it('knows the period in which a day lies', () => {
    expect(periodAt('ONCE', '2026-06-17')).toBeNull();
    expect(periodAt('DAILY', '2026-06-17')).toEqual({ start: '2026-06-17', end: '2026-06-17' });
    expect(periodAt('WEEKLY', '2026-06-17')).toEqual({ start: '2026-06-15', end: '2026-06-21' });
    expect(periodAt('WEEKLY', '2026-06-21')).toEqual({ start: '2026-06-15', end: '2026-06-21' });
    expect(periodAt('MONTHLY', '2028-02-10')).toEqual({ start: '2028-02-01', end: '2028-02-29' });
  });

  it('is due until the period was reported, and again in the next one', () => {
    expect(checkInDue('WEEKLY', null, '2026-06-17')).toBe('2026-06-21');
    expect(checkInDue('WEEKLY', '2026-06-15', '2026-06-17')).toBeNull();
    expect(checkInDue('WEEKLY', '2026-06-08', '2026-06-17')).toBe('2026-06-21');
    expect(checkInDue('DAILY', '2026-06-16', '2026-06-17')).toBe('2026-06-17');
  });

  it('never nags about what is done once or all the time', () => {
    expect(checkInDue('ONCE', null, '2026-06-17')).toBeNull();
    expect(checkInDue('ONGOING', null, '2026-06-17')).toBeNull();
  });
});
