import { describe, expect, test } from '@jest/globals';
import { readCount } from './read-count.ts';

const read = (text: string) => {
  const said = readCount(text);
  if (said.kind === 'count') return said.value;
  return said.kind === 'none' ? null : said.why;
};

describe('a figure as it is typed', () => {
  test('[S105] counts are read as they are written here, and as spreadsheets copy them', () => {
    expect(['0', '12', '1.234', '1 234', '5,196', '1.234.567', ' 41 ', '12,00', '1.234,0'].map(read)).toEqual(
      [0, 12, 1234, 1234, 5196, 1234567, 41, 12, 1234],
    );
  });

  test('[S105] an empty cell, and the dash of an accounting format, say nothing', () => {
    expect(['', '  ', '-', '–', '\u00a0'].map(read)).toEqual([null, null, null, null, null]);
  });

  test('[S105] fractions, negatives and words are no figures; nothing is rounded', () => {
    expect(['12,5', '0.500', '1.23', '-3', '− 3', 'chín', '12 hồ sơ', '9'.repeat(12)].map(read)).toEqual([
      'fraction',
      'fraction',
      'fraction',
      'negative',
      'negative',
      'noNumber',
      'noNumber',
      'tooLarge',
    ]);
  });
});
