import { expect, test } from '@jest/globals';
import { anIndicator, aProgress } from '../../../testing/records.ts';
import { reportedOn } from './reported.ts';

test('[S112] a locality has reported when everything that counts on the day has a figure', () => {
  const indicators = new Map([
    ['files', anIndicator({ id: 'files' })],
    ['cards', anIndicator({ id: 'cards', startsOn: '2026-06-02' })],
  ]);
  const row = (localityId: string, indicatorId: string, daily: (number | null)[]) =>
    aProgress({ localityId, indicatorId, daily });
  const progress = [
    row('o-lam', 'files', [1, 1]),
    row('o-lam', 'cards', [0]),
    row('an-tuc', 'files', [3, 1]),
    row('an-tuc', 'cards', []),
  ];

  expect(reportedOn('2026-06-01', progress, indicators)).toEqual({ localities: 2, complete: 2 });
  expect(reportedOn('2026-06-02', progress, indicators)).toEqual({ localities: 2, complete: 1 });
});
