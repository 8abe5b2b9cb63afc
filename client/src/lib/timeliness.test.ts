import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './days.ts';
import { countFourWays, timelinessOf } from './timeliness.ts';

const today = '2026-06-15';
const statuses = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'DONE',
  'RETURNED',
  'REFUSED',
  'POSTPONED',
  'WITHDRAWN',
];

describe('timeliness', () => {
  test('[S4] it goes by the day that the result was reported, however late it is confirmed', () => {
    const reported = { status: 'DONE', dueDate: '2026-06-10', reportedOn: '2026-06-10' };

    expect(timelinessOf(reported, today)).toBe('ON_TIME');
    expect(timelinessOf({ ...reported, reportedOn: '2026-06-11' }, today)).toBe('LATE');
    expect(timelinessOf({ ...reported, status: 'AWAITING_CONFIRMATION' }, today)).toBe('ON_TIME');
  });

  test('[S4] what is open is within its deadline, due soon within three days, or overdue', () => {
    const open = (dueDate: string | null) =>
      timelinessOf({ status: 'IN_PROGRESS', dueDate, reportedOn: null }, today);

    expect(open('2026-06-19')).toBe('WITHIN_DEADLINE');
    expect(open('2026-06-18')).toBe('DUE_SOON');
    expect(open('2026-06-15')).toBe('DUE_SOON');
    expect(open('2026-06-14')).toBe('OVERDUE');
    expect(open(null)).toBe('NO_DEADLINE');
  });

  test('[S4] the four-way count always adds up to the lead assignments that were not withdrawn', () => {
    const day = fc.integer({ min: -40, max: 40 }).map((offset) => addDays(today, offset));
    const assignment = fc.record({
      role: fc.constantFrom('LEAD', 'COOPERATE'),
      status: fc.constantFrom(...statuses),
      dueDate: fc.option(day),
      reportedOn: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(assignment), (assignments) => {
        const count = countFourWays(assignments, today);
        const counted = assignments.filter((one) => one.role === 'LEAD' && one.status !== 'WITHDRAWN');

        expect(count.doneOnTime + count.doneLate + count.openWithin + count.openOverdue).toBe(counted.length);
        expect(count.total).toBe(counted.length);
      }),
    );
  });
});
