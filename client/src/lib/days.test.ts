import { describe, expect, test } from '@jest/globals';
import { addDays, dayIn, daysBetween, endOfWeek, formatDay, formatDayLong, formatDayShort } from './days.ts';
import { daysLeftWords, deadlineWords } from './deadline-words.ts';
import { fold } from './fold.ts';
import { formatAge, formatClock, formatInstant } from './instants.ts';
import { formatBytes, formatNumber, formatShare } from './numbers.ts';

const zone = 'Asia/Ho_Chi_Minh';

describe('days, deadlines and numbers as officials write them', () => {
  test('[S1] a day is 30/6/2023, without its year within the year, with its weekday in words', () => {
    expect(formatDay('2023-06-30')).toBe('30/6/2023');
    expect(formatDayShort('2023-12-15', '2023-06-30')).toBe('15/12');
    expect(formatDayShort('2024-01-02', '2023-06-30')).toBe('2/1/2024');
    expect(formatDayLong('2026-06-15', 'vi')).toBe('thứ Hai, 15/6/2026');
    expect(formatDayLong('2026-06-15', 'en')).toBe('Monday, 15/6/2026');
  });

  test('[S1] days are reckoned as days, over months, years and leap days', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(endOfWeek('2026-06-15')).toBe('2026-06-21');
    expect(endOfWeek('2026-06-21')).toBe('2026-06-21');
  });

  test("[S1] an instant falls on the unit's day, not on the viewer's", () => {
    expect(dayIn('2026-06-14T17:30:00Z', zone)).toBe('2026-06-15');
    expect(formatClock('2026-06-15T02:42:00Z', zone)).toBe('09:42');
  });

  test('[S2] a deadline says how far it is', () => {
    expect(daysLeftWords('2026-06-18', '2026-06-15', 'vi')).toBe('còn 3 ngày');
    expect(daysLeftWords('2026-06-15', '2026-06-15', 'vi')).toBe('đến hạn hôm nay');
    expect(daysLeftWords('2026-06-13', '2026-06-15', 'vi')).toBe('quá hạn 2 ngày');
    expect(daysLeftWords('2026-06-16', '2026-06-15', 'en')).toBe('1 day left');
  });

  test('[S2] a deadline is said as the document means it', () => {
    const date = '2026-12-15';
    expect(deadlineWords({ date, kind: 'BEFORE' }, '2026-06-15', 'vi')).toBe('trước 15/12');
    expect(deadlineWords({ date, kind: 'BY' }, '2026-06-15', 'vi')).toBe('chậm nhất 15/12');
    expect(deadlineWords({ date: null, kind: 'NONE' }, '2026-06-15', 'vi')).toBe('không hạn');
    expect(deadlineWords({ date, kind: 'BEFORE' }, '2026-06-15', 'en')).toBe('before 15/12');
  });

  test('[S1] numbers take the form of the language', () => {
    expect(formatNumber(5196, 'vi')).toBe('5.196');
    expect(formatNumber(5196, 'en')).toBe('5,196');
    expect(formatShare(0.832, 'vi')).toBe('83,2\u00a0%');
    expect(formatBytes(1_400_000, 'vi')).toBe('1,4 MB');
  });

  test('[S1] ages are short and in words', () => {
    const now = new Date('2026-06-15T03:00:00Z');
    expect(formatAge('2026-06-15T02:59:30Z', now, 'vi')).toBe('vừa xong');
    expect(formatAge('2026-06-15T02:55:00Z', now, 'vi')).toBe('5 phút trước');
    expect(formatAge('2026-06-12T03:00:00Z', now, 'en')).toBe('3 days ago');
    expect(formatInstant('2026-06-14T02:42:00Z', now, zone, 'vi')).toBe('09:42 hôm qua');
    expect(formatInstant('2026-06-03T02:42:00Z', now, zone, 'vi')).toBe('09:42 · 3/6');
  });

  test('[S3] a search finds Vietnamese words typed without their marks', () => {
    expect(fold('Điện lực xã Ô Lâm')).toBe('dien luc xa o lam');
  });
});
