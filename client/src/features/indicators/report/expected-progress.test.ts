import { expect, test } from '@jest/globals';
import { anIndicator, aProgress } from '../../../testing/records.ts';
import { expectedProgress } from './expected-progress.ts';

const indicator = anIndicator({ startsOn: '2026-06-01' });

test('[S101] a report moves the total at once, whichever of the two numbers was entered', () => {
  const progress = aProgress({ daily: [5, 7], done: 12, lastDay: '2026-06-02' });
  const cell = { indicatorId: 'indicator', day: '2026-06-04' };

  expect(expectedProgress(progress, indicator, [{ ...cell, value: 4, entry: 'DAILY' }])).toMatchObject({
    set: { daily: [5, 7, null, 4], done: 16, lastDay: '2026-06-04' },
  });
  expect(expectedProgress(progress, indicator, [{ ...cell, value: 20, entry: 'CUMULATIVE' }])).toMatchObject({
    set: { daily: [5, 7, null, 8], done: 20 },
  });
  expect(
    expectedProgress(progress, indicator, [
      { ...cell, day: '2026-06-02', value: null, entry: 'DAILY', baseVersion: 1 },
    ]),
  ).toMatchObject({ set: { daily: [5], done: 5, lastDay: '2026-06-01' } });
});
