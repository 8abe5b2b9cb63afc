import { describe, expect, test } from '@jest/globals';
import { cellsOf, place } from './pasted.ts';

const size = { rows: 2, columns: 3 };
const everywhere = () => true;

describe('what is pasted', () => {
  test('[S110] a spreadsheet’s cells come by tabs and line ends; quoted ones may hold either', () => {
    expect(cellsOf('12\t\t1.234\r\n"a\tb"\t"nói ""rõ"""\t3\r\n')).toEqual([
      ['12', '', '1.234'],
      ['a\tb', 'nói "rõ"', '3'],
    ]);
    expect(cellsOf('7')).toEqual([['7']]);
    expect(cellsOf('1\n2\n')).toEqual([['1'], ['2']]);
    expect(cellsOf('1\t')).toEqual([['1', '']]);
  });

  test('[S110] empty cells change nothing, and what does not fit is counted', () => {
    const placed = place(cellsOf('5\t\t7\n8\t9\t1\n2\t3\t4'), { row: 0, column: 1 }, size, everywhere);

    expect(placed).toEqual({
      texts: [
        { row: 0, column: 1, text: '5' },
        { row: 1, column: 1, text: '8' },
        { row: 1, column: 2, text: '9' },
      ],
      empty: 1,
      beyond: 5,
      closed: 0,
      bad: 0,
    });
  });

  test('[S110] locked cells are left alone; what is no figure is placed, and marked', () => {
    const placed = place(cellsOf('5\tchín\t1,5'), { row: 0, column: 0 }, size, ({ column }) => column !== 0);

    expect(placed.texts.map(({ text }) => text)).toEqual(['chín', '1,5']);
    expect(placed).toMatchObject({ closed: 1, bad: 2 });
  });
});
