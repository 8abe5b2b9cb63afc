import { expect, test } from '@jest/globals';
import type { LocalityRecord } from '../../../live/index.ts';
import { aProgress } from '../../../testing/records.ts';
import { targetRows } from './target-rows.ts';

const locality = (
  id: string,
  name: string,
  kind: LocalityRecord['kind'],
  parentId: string | null,
): [string, LocalityRecord] => [id, { id, slug: id, name, kind, parentId, endedOn: null, version: 1 }];

test('[S114] hamlets stand under their commune, and the unit itself is no part of its sum', () => {
  const localities = new Map([
    locality('district', 'Huyện', 'DISTRICT', null),
    locality('b', 'Xã B', 'COMMUNE', 'district'),
    locality('a', 'Xã A', 'COMMUNE', 'district'),
    locality('a1', 'Ấp 1', 'HAMLET', 'a'),
  ]);

  const rows = targetRows('indicator', localities, [
    aProgress({ localityId: 'a', target: 90 }),
    aProgress({ localityId: 'a1', target: null }),
  ]);

  expect(rows.map(({ name, depth, standing }) => [name, depth, standing])).toEqual([
    ['Xã A', 0, 90],
    ['Ấp 1', 1, null],
    ['Xã B', 0, undefined],
  ]);
});
