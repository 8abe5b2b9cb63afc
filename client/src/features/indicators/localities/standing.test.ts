import { describe, expect, test } from '@jest/globals';
import type { LocalityRecord } from '../../../live/index.ts';
import { anIndicator, aProgress } from '../../../testing/records.ts';
import { dayOf, localityLines, lowestFirst, totalOf } from './standing.ts';

const locality = (id: string, name: string, parentId: string | null = null): [string, LocalityRecord] => [
  id,
  { id, slug: id, name, kind: parentId ? 'HAMLET' : 'COMMUNE', parentId, endedOn: null, version: 1 },
];
const localities = new Map([
  locality('o-lam', 'Xã Ô Lâm'),
  locality('an-tuc', 'Xã An Tức'),
  locality('ap-1', 'Ấp 1', 'an-tuc'),
]);
const row = (localityId: string, target: number, daily: (number | null)[]) =>
  aProgress({
    id: localityId,
    localityId,
    target,
    daily,
    done: daily.reduce<number>((sum, one) => sum + (one ?? 0), 0),
  });
const lines = localityLines(
  'indicator',
  [row('o-lam', 100, [90]), row('an-tuc', 200, [20, 7]), row('ap-1', 80, [5, 5])],
  localities,
);

describe('localities of one indicator', () => {
  test('[S111] they stand by name, hamlets after their commune', () => {
    expect(lines.map(({ locality, isPart }) => [locality.name, isPart])).toEqual([
      ['Xã An Tức', false],
      ['Ấp 1', true],
      ['Xã Ô Lâm', false],
    ]);
    expect(lowestFirst(lines).map(({ locality }) => locality.name)).toEqual(['Xã An Tức', 'Xã Ô Lâm']);
  });

  test('[S111] the whole counts nobody twice, and says how many have said nothing', () => {
    expect(totalOf(lines)).toEqual({ target: 300, done: 117 });
    expect(dayOf(lines, anIndicator(), '2026-06-02')).toEqual({ sum: 7, missing: 1 });
  });
});
