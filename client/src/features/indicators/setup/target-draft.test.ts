import { describe, expect, test } from '@jest/globals';
import {
  badTargets,
  changedTargets,
  checkTargets,
  countedOnly,
  needsReason,
  pastedColumn,
  type TargetRow,
} from './target-draft.ts';

const rows: readonly TargetRow[] = [
  { localityId: 'a', standing: 100, isPart: false },
  { localityId: 'a1', standing: 40, isPart: true },
  { localityId: 'b', standing: null, isPart: false },
  { localityId: 'c', standing: undefined, isPart: false },
];

describe('targets by locality', () => {
  test('[S114] the parts are held against what the document says; hamlets are in their commune', () => {
    expect(checkTargets(rows, { b: '1.080', c: '4.000' }, 5196)).toEqual({ sum: 5180, missing: 16 });
    expect(checkTargets(rows, {}, null)).toEqual({ sum: 100, missing: null });
  });

  test('[S114] only what differs is sent; changing one that stands needs a reason, a first one does not', () => {
    const first = changedTargets(rows, { a: '100', c: '12' });
    const changed = changedTargets(rows, { a: '120', a1: '' });

    expect(first).toEqual([{ localityId: 'c', value: 12 }]);
    expect(changed).toEqual([
      { localityId: 'a', value: 120 },
      { localityId: 'a1', value: null },
    ]);
    expect(changedTargets(rows, { a: countedOnly, b: countedOnly, c: countedOnly })).toEqual([
      { localityId: 'a', withoutTarget: true },
      { localityId: 'c', withoutTarget: true },
    ]);
    expect(changedTargets(rows, { b: '' })).toEqual([{ localityId: 'b', value: null }]);
    expect([first, changed].map((changes) => needsReason(rows, changes))).toEqual([false, true]);
    expect(badTargets(rows, { a: '1,5', b: '7' })).toEqual(['a']);
  });

  test('[S110] a column from Excel lands from one row down, its names and ordinals left out', () => {
    const cells = [
      ['1', 'Xã An Tức', '315'],
      ['2', 'Ấp 1', ''],
      ['3', 'Xã Ô Lâm', '1.234'],
    ];

    expect(pastedColumn([['315'], [''], ['1.234'], ['8'], ['9']], rows, 1)).toEqual({
      draft: { a1: '315', c: '1.234' },
      beyond: 2,
    });
    expect(pastedColumn(cells, rows, 0).draft).toEqual({ a: '315', b: '1.234' });
  });
});
