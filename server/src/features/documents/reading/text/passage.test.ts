import { expect, test } from '@jest/globals';
import { cleanLine } from './clean.ts';
import { readLines } from './lines.ts';
import { joinPassages, spanOf, trimPassage } from './passage.ts';

const clean = (source: string) => cleanLine(source, 0, source.length);

test('a cleaned line gives back the source behind every stretch of it', () => {
  const source = '  **Công   an** xã\u00a0A ';

  const passage = clean(source);
  const span = spanOf(passage, 0, 7);

  expect(passage.text).toBe('Công an xã A');
  expect(span && source.slice(span.start, span.end)).toBe('Công   an');
});

test('letters written with marks apart become one letter and keep both places', () => {
  const source = 'hoạt động'.normalize('NFD');

  const passage = clean(source);

  expect(passage.text).toBe('hoạt động');
  expect(spanOf(passage)).toEqual({ start: 0, end: source.length });
});

test('wrapped lines are joined by one blank, a symbol cut at its hyphen by none', () => {
  const [first, second, third] = ['theo Kế hoạch số 7/KH-', 'UBND của', 'huyện'].map(clean);

  const joined = joinPassages([first, second, third].flatMap((part) => part ?? []));

  expect(joined.text).toBe('theo Kế hoạch số 7/KH-UBND của huyện');
});

test('trimming leaves no blank at either end', () => {
  expect(trimPassage({ text: ' a ', starts: [0, 1, 2], ends: [1, 2, 3] }).starts).toEqual([1]);
});

test('a bold heading run into the paragraph above it is a line of its own', () => {
  const lines = readLines('Thống kê thiệt hại **2. Phòng Y tế\n**');

  expect(lines.map((line) => line.content.text)).toEqual(['Thống kê thiệt hại', '2. Phòng Y tế']);
});
