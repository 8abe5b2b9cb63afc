import { describe, expect, test } from '@jest/globals';
import { newestFirst, sumTargets } from './plan-order.ts';

type Plans = Parameters<typeof newestFirst>[0];

describe('plans', () => {
  test('[S90] drafts stand before what runs, what runs before what is over, the newest first', () => {
    const plans = [
      { id: 'over', state: 'CLOSED', periodStart: '2026-06-01' },
      { id: 'old', state: 'ISSUED', periodStart: '2026-01-01' },
      { id: 'new', state: 'ISSUED', periodStart: '2026-05-01' },
      { id: 'draft', state: 'DRAFT', periodStart: null },
    ] as unknown as Plans;

    expect(newestFirst(plans).map((plan) => plan.id)).toEqual(['draft', 'new', 'old', 'over']);
  });

  test('[S91] targets that do not add up to the total are said not to', () => {
    expect(sumTargets([{ value: 3 }, { value: 4 }], 7)).toEqual({ sum: 7, total: 7, isRight: true });
    expect(sumTargets([{ value: 3 }, { value: 4 }], 9)).toMatchObject({ sum: 7, isRight: false });
    expect(sumTargets([], null).isRight).toBe(true);
  });
});
