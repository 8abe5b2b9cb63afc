import { describe, expect, test } from '@jest/globals';
import { type At, moved } from './moves.ts';

const size = { rows: 3, columns: 5 };
const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const go = (at: At, ...keys: (string | ReturnType<typeof press>)[]) =>
  keys.reduce<At>((from, key) => moved(typeof key === 'string' ? press(key) : key, from, size) ?? from, at);
const start = { row: 0, column: 0 };

describe('moving about the grid', () => {
  test('[S109] arrows, Home, End and Enter go as in a spreadsheet, and stop at its edges', () => {
    expect(go(start, 'ArrowRight', 'ArrowRight', 'ArrowDown')).toEqual({ row: 1, column: 2 });
    expect(go(start, 'ArrowUp', 'ArrowLeft')).toEqual(start);
    expect(go(start, 'End', 'Enter')).toEqual({ row: 1, column: 4 });
    expect(go(start, 'PageDown')).toEqual({ row: 2, column: 0 });
    expect(go({ row: 2, column: 3 }, press('Home', { ctrlKey: true }))).toEqual(start);
    expect(go(start, press('End', { ctrlKey: true }))).toEqual({ row: 2, column: 4 });
    expect(go(start, press('ArrowDown', { ctrlKey: true }))).toEqual({ row: 2, column: 0 });
    expect(go({ row: 2, column: 1 }, press('Enter', { shiftKey: true }))).toEqual({ row: 1, column: 1 });
  });

  test('[S109] Tab goes along the row and on to the next, and leaves the grid past its last cell', () => {
    expect(go({ row: 0, column: 4 }, 'Tab')).toEqual({ row: 1, column: 0 });
    expect(go({ row: 1, column: 0 }, press('Tab', { shiftKey: true }))).toEqual({ row: 0, column: 4 });
    expect(moved(press('Tab'), { row: 2, column: 4 }, size)).toBeNull();
    expect(moved(press('Tab', { shiftKey: true }), start, size)).toBeNull();
    expect(moved(press('7'), start, size)).toBeNull();
  });
});
