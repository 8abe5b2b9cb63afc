import { describe, expect, test } from '@jest/globals';
import { readDay, readEntry, readNumber } from './read-cell.ts';
import type { CellContent } from './sheet-cell.ts';

const text = (written: string): CellContent => ({ kind: 'TEXT', text: written });
const number = (value: number): CellContent => ({ kind: 'NUMBER', value });
const readAs = (read: object): unknown => ('value' in read ? read.value : 'refused');

describe('what a cell says', () => {
  test.each([
    [number(12), 12],
    [number(-3), -3],
    [text('5.196'), 5196],
    [text(' 5 196 '), 5196],
    [text('- 12'), -12],
    [number(2.5), 'refused'],
    [text('5,196'), 'refused'],
    [text('1.2'), 'refused'],
    [text('12 hồ sơ'), 'refused'],
    [{ kind: 'FORMULA' } as const, 'refused'],
    [{ kind: 'FAULT' } as const, 'refused'],
  ])('[F18] %j as a whole number is %j', (cell, value) => {
    expect(readAs(readNumber(cell))).toBe(value);
  });

  test.each([
    [{ kind: 'DAY', day: '2026-06-05' } as const, '2026-06-05'],
    [text('5/6/2026'), '2026-06-05'],
    [text('05-06-2026'), '2026-06-05'],
    [text('2026-06-05'), '2026-06-05'],
    [text('ngày 5/6'), '2026-06-05'],
    [text('31/12'), '2025-12-31'],
    [number(46_178), '2026-06-05'],
    [text('31/2/2026'), 'refused'],
    [text('6/13/2026'), 'refused'],
    [number(5), 'refused'],
    [text('hôm qua'), 'refused'],
  ])('[F18] %j as a day is %j', (cell, day) => {
    expect(readAs(readDay(cell, '2026-06-10'))).toBe(day);
  });

  test('[F18] how a figure is meant is written in words, or is the indicator’s own way', () => {
    expect(readAs(readEntry(text('LŨY KẾ'), 'DAILY'))).toBe('CUMULATIVE');
    expect(readAs(readEntry(text('trong ngày'), 'CUMULATIVE'))).toBe('DAILY');
    expect(readAs(readEntry({ kind: 'EMPTY' }, 'CUMULATIVE'))).toBe('CUMULATIVE');
    expect(readAs(readEntry(text('cả hai'), 'DAILY'))).toBe('refused');
  });
});
