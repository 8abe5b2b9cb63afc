import { expect, test } from '@jest/globals';
import { foldSpelling } from './spelling.ts';
import { Phrases, splitWords } from './words.ts';

test.each([
  ['Hoá đơn', 'hóa đơn'],
  ['UỶ BAN', 'ủy ban'],
  ['quý III', 'quý iii'],
  ['khoẻ mạnh', 'khỏe mạnh'],
  ['hoàn toàn', 'hoàn toàn'],
  ['Đội – Tổ', 'đội - tổ'],
])('%s is spelt %s', (written, folded) => {
  expect(foldSpelling(written)).toBe(folded);
});

test('the longest phrase that begins at a word wins', () => {
  const phrases = new Phrases(['công an', 'công an xã']);

  expect(phrases.lengthAt(splitWords('Công an xã B'), 0)).toBe(3);
});
