import { describe, expect, test } from '@jest/globals';
import { nextAgency, placeFor, previousAgency, standingOf } from './order.ts';

const risk = { overdue: 0, waitingForChair: 0, dueSoon: 0, unreportedDays: 0, silentDays: 0 };
const item = (agencyId: string, mark: 'WAITING' | 'HEARD' | 'SKIPPED' = 'WAITING') => ({
  agencyId,
  risk,
  mark,
  calledAt: null,
});
const agenda = [item('a', 'HEARD'), item('b', 'SKIPPED'), item('c'), item('d'), item('e')];

describe('[M3] who comes next', () => {
  test('the order goes on after the present one; whoever was put off comes last', () => {
    expect(nextAgency({ agenda, currentAgencyId: null })).toBe('c');
    expect(nextAgency({ agenda, currentAgencyId: 'd' })).toBe('e');
    expect(nextAgency({ agenda, currentAgencyId: 'e' })).toBe('c');
    const last = [item('a', 'HEARD'), item('b', 'SKIPPED'), item('c')];
    expect(nextAgency({ agenda: last, currentAgencyId: 'c' })).toBe('b');
    expect(nextAgency({ agenda: [item('a', 'HEARD')], currentAgencyId: 'a' })).toBeNull();
  });

  test('back is the one before; before the first there is what concerns all', () => {
    expect(previousAgency({ agenda, currentAgencyId: 'c' })).toBe('b');
    expect(previousAgency({ agenda, currentAgencyId: 'a' })).toBeNull();
  });

  test('an agency goes one up or down, and not over the ends', () => {
    expect(placeFor(agenda, 'c', -1)).toBe('b');
    expect(placeFor(agenda, 'c', 1)).toBe('e');
    expect(placeFor(agenda, 'd', 1)).toBeNull();
    expect([placeFor(agenda, 'a', -1), placeFor(agenda, 'e', 1)]).toEqual([undefined, undefined]);
  });

  test('an agency head reads how many come before', () => {
    const meeting = { agenda, currentAgencyId: 'c' };
    expect(standingOf(meeting, ['e'])).toEqual({ kind: 'left', count: 1 });
    expect(standingOf(meeting, ['c'])).toEqual({ kind: 'now' });
    expect(standingOf(meeting, ['a'])).toEqual({ kind: 'heard' });
    expect(standingOf(meeting, ['b'])).toEqual({ kind: 'skipped' });
    expect(standingOf(meeting, ['z'])).toEqual({ kind: 'notOn' });
  });
});
