import { describe, expect, test } from '@jest/globals';
import { isBelow } from './is-below.ts';
import { differing, isContested, mergeEntry } from './merge-entry.ts';
import { slugOf } from './slug.ts';

interface Entry {
  readonly name: string;
  readonly phone: string;
  readonly aliases: readonly string[];
}

const base: Entry = { name: 'Phòng Tư pháp', phone: '', aliases: ['Tư pháp'] };

describe('an entry that two people change', () => {
  test('[S83] what the person did not touch follows the other; what was typed stays', () => {
    const typed = { ...base, phone: '0296 3874 118' };
    const current = { ...base, name: 'Phòng Tư pháp huyện', aliases: ['Tư pháp', 'PTP'] };

    expect(mergeEntry(base, current, typed)).toEqual({
      name: 'Phòng Tư pháp huyện',
      phone: '0296 3874 118',
      aliases: ['Tư pháp', 'PTP'],
    });
    expect(isContested(base, current, typed)).toBe(false);
  });

  test('[S83] the same field changed by both is contested, unless both wrote the same', () => {
    const current = { ...base, name: 'Phòng Tư pháp huyện' };

    expect(isContested(base, current, { ...base, name: 'Tư pháp huyện' })).toBe(true);
    expect(isContested(base, current, { ...current })).toBe(false);
    expect(differing(current, mergeEntry(base, current, { ...base, name: 'Tư pháp huyện' }))).toEqual([
      'name',
    ]);
  });
});

describe('names and trees', () => {
  test('[S85] a code comes out of a Vietnamese name without marks', () => {
    expect(slugOf('UBND xã Ô Lâm')).toBe('ubnd-xa-o-lam');
    expect(slugOf('  Đoàn TNCS – huyện ')).toBe('doan-tncs-huyen');
  });

  test('[S85] nothing that stands below an entry is offered as its parent, nor itself', () => {
    const tree = new Map([
      ['police', { parentId: null }],
      ['team', { parentId: 'police' }],
      ['desk', { parentId: 'team' }],
      ['justice', { parentId: null }],
    ]);

    expect(['police', 'team', 'desk', 'justice'].filter((id) => isBelow(id, 'police', tree))).toEqual([
      'police',
      'team',
      'desk',
    ]);
  });
});
