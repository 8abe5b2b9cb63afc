import { expect, test } from '@jest/globals';
import type { LocalityRecord } from '../../../live/index.ts';
import { type Branch, branchesOf } from './locality-tree.ts';

const aLocality = (id: string, name: string, parentId: string | null, endedOn: string | null = null) =>
  [id, { id, slug: id, name, kind: 'COMMUNE', parentId, endedOn, version: 1 } as LocalityRecord] as const;

const tree = new Map([
  aLocality('district', 'Huyện Mẫu', null),
  aLocality('b', 'Xã Ô Lâm', 'district'),
  aLocality('a', 'Xã An Tức', 'district', '2026-01-01'),
  aLocality('hamlet', 'Ấp Phước Bình', 'b'),
]);
const drawn = (branches: readonly Branch[]): unknown =>
  branches.map(({ locality, children }) => [locality.id, ...(children.length > 0 ? [drawn(children)] : [])]);

test('[S85] localities stand in their tree, what has ended last', () => {
  expect(drawn(branchesOf(tree, ''))).toEqual([['district', [['b', [['hamlet']]], ['a']]]]);
});

test('[S85] a search leaves what it finds, the way to it and what lies inside', () => {
  expect(drawn(branchesOf(tree, 'phuoc'))).toEqual([['district', [['b', [['hamlet']]]]]]);
  expect(drawn(branchesOf(tree, 'o lam'))).toEqual([['district', [['b', [['hamlet']]]]]]);
  expect(drawn(branchesOf(tree, 'zz'))).toEqual([]);
});
