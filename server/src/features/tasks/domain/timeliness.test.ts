import { describe, expect, test } from '@jest/globals';
import type { AssignmentStatus, ShareRole } from '../../../platform/graphql/generated/schema.ts';
import { fourWayCount } from './four-way-count.ts';
import { timeliness } from './timeliness.ts';

const share = (status: AssignmentStatus, dueDate: string | null, reportedOn: string | null = null) => ({
  status,
  dueDate,
  reportedOn,
  role: 'LEAD' as ShareRole,
});

describe('timeliness', () => {
  test.each([
    ['NOT_STARTED', '2026-12-15', null, '2026-12-11', 'WITHIN_DEADLINE'],
    ['NOT_STARTED', '2026-12-15', null, '2026-12-12', 'DUE_SOON'],
    ['IN_PROGRESS', '2026-12-15', null, '2026-12-15', 'DUE_SOON'],
    ['IN_PROGRESS', '2026-12-15', null, '2026-12-16', 'OVERDUE'],
    ['RETURNED', '2026-12-15', null, '2026-12-16', 'OVERDUE'],
    ['IN_PROGRESS', null, null, '2026-12-16', 'NO_DEADLINE'],
    ['DONE', '2026-12-15', '2026-12-15', '2027-01-05', 'ON_TIME'],
    ['DONE', '2026-12-15', '2026-12-16', '2027-01-05', 'LATE'],
  ] as const)('[D4] %s, due %s, reported %s, on %s: %s', (status, due, reported, today, expected) => {
    expect(timeliness(share(status, due, reported), today)).toBe(expected);
  });

  test('[D4] a result reported in time and confirmed weeks later is on time all along', () => {
    expect(timeliness(share('AWAITING_CONFIRMATION', '2026-12-15', '2026-12-15'), '2027-01-05')).toBe(
      'ON_TIME',
    );
  });
});

describe('the four-way count', () => {
  const statuses: AssignmentStatus[] = [
    'NOT_STARTED',
    'IN_PROGRESS',
    'AWAITING_CONFIRMATION',
    'DONE',
    'RETURNED',
    'REFUSED',
    'POSTPONED',
    'WITHDRAWN',
  ];
  const days = [null, '2026-12-01', '2026-12-15', '2026-12-31'];
  const all = statuses.flatMap((status) =>
    days.flatMap((due) => days.map((reported) => share(status, due, reported))),
  );

  test('[D5] always adds up, whatever the shares are like', () => {
    const count = fourWayCount(all, '2026-12-16');

    expect(count.doneOnTime + count.doneLate + count.openWithin + count.openOverdue).toBe(count.total);
    expect(count.total).toBe(all.length - days.length * days.length);
  });

  test('[D5] counts leads only, no deadline as within, and leaves withdrawn ones out', () => {
    const shares = [
      share('NOT_STARTED', null),
      share('IN_PROGRESS', '2026-12-01'),
      share('DONE', '2026-12-01', '2026-12-02'),
      share('DONE', null, '2026-12-02'),
      share('WITHDRAWN', '2026-12-01'),
      { ...share('IN_PROGRESS', '2026-12-01'), role: 'COOPERATE' as ShareRole },
    ];

    expect(fourWayCount(shares, '2026-12-16')).toEqual({
      total: 4,
      doneOnTime: 1,
      doneLate: 1,
      openWithin: 1,
      openOverdue: 1,
    });
  });
});
