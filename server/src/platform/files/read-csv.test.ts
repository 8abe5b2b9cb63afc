import { expect, test } from '@jest/globals';
import { readCsv } from './read-csv.ts';

test('[A5] a CSV is read with commas or semicolons, quotes and any line ends', () => {
  expect(readCsv('a,b\r\n1,"x, ""y"""\n,\n')).toEqual([['a', 'b'], ['1', 'x, "y"'], ['', ''], ['']]);
  expect(readCsv('Họ và tên;Cơ quan\nAn;"Phòng; Ban"')).toEqual([
    ['Họ và tên', 'Cơ quan'],
    ['An', 'Phòng; Ban'],
  ]);
});
