import { describe, expect, test } from '@jest/globals';
import type { DeadlineKind } from '../../../platform/graphql/generated/schema.ts';
import { checkDeadline, type Deadline, dueDay, followsPlanEnd } from './deadline.ts';

const deadline = (kind: DeadlineKind, date: string | null = null): Deadline => ({
  kind,
  date,
  asWritten: null,
});

describe('the last day in time', () => {
  test.each([
    ['BEFORE', '2021-12-15', '2021-12-14'],
    ['BEFORE', '2024-03-01', '2024-02-29'],
    ['BY', '2021-12-15', '2021-12-15'],
    ['WITHIN', '2021-11-30', '2021-11-30'],
    ['INHERITED', null, '2023-06-30'],
    ['NONE', null, null],
  ] as const)('[D1] %s %s means %s', (kind, date, last) => {
    expect(dueDay(deadline(kind, date), 'ONCE', '2023-06-30')).toBe(last);
  });

  test('[D1] a plan that leaves its end blank hands no deadline down', () => {
    expect(dueDay(deadline('INHERITED'), 'ONCE', null)).toBeNull();
  });

  test.each(['ONGOING', 'DAILY', 'WEEKLY', 'MONTHLY'] as const)(
    '[D2] a duty done %s runs to the end of the plan',
    (cadence) => {
      expect(dueDay(deadline('NONE'), cadence, '2023-06-30')).toBe('2023-06-30');
      expect(dueDay(deadline('BY', '2023-06-01'), cadence, '2023-06-30')).toBe('2023-06-01');
      expect(followsPlanEnd(deadline('NONE'), cadence)).toBe(true);
    },
  );

  test('[D3] a deadline before the plan begins is refused beside its field', () => {
    expect(() => checkDeadline(deadline('BEFORE', '2023-05-15'), '2023-05-15')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field: 'deadline' }),
    );
    expect(checkDeadline(deadline('BY', '2023-05-15'), '2023-05-15').date).toBe('2023-05-15');
  });

  test('[D3] a meaning that needs a day is refused without one, the others carry none', () => {
    expect(() => checkDeadline(deadline('BY'), null)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
    expect(checkDeadline(deadline('NONE', '2023-05-15'), null).date).toBeNull();
  });
});
