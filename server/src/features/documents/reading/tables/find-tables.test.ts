import { expect, test } from '@jest/globals';
import { readLines } from '../text/lines.ts';
import { findTables } from './find-tables.ts';
import { rowTops } from './row-bounds.ts';

const tablesOf = (source: string) =>
  findTables(readLines(source), source).tables.map((table) =>
    table.rows.map((row) => row.map((cell) => cell.text)),
  );

test('columns that only blanks hold apart are read cell by cell, numbers standing in the middle of their rows', () => {
  const source = `
TT      Nhiệm vụ                        Cơ quan chủ trì        Thời gian
        Kiểm đếm số thẻ còn tồn
1       tại các điểm trả                 Công an xã             Quý I/2025
        trên địa bàn.
        Phát loa mời người dân           Đài Truyền
2                                                               Hằng tuần
        đến nhận thẻ.                    thanh xã
`;

  expect(tablesOf(source)).toEqual([
    [
      ['1', 'Kiểm đếm số thẻ còn tồn tại các điểm trả trên địa bàn.', 'Công an xã', 'Quý I/2025'],
      ['2', 'Phát loa mời người dân đến nhận thẻ.', 'Đài Truyền thanh xã', 'Hằng tuần'],
    ],
  ]);
});

test('cells between borders are read on one line and on lines of their own', () => {
  const oneLine = '| TT | Nội dung | Đơn vị thực hiện |\n| 1 | Lập sổ | Công an xã |\n';
  const ownLines = '|\nTT\n|\nNội dung\n|\nĐơn vị thực hiện\n|\n|\n1\n|\nLập sổ\n|\nCông an xã\n|\n';

  expect(tablesOf(oneLine)).toEqual([[['1', 'Lập sổ', 'Công an xã']]]);
  expect(tablesOf(ownLines)).toEqual([[['1', 'Lập sổ', 'Công an xã']]]);
});

test('a table that a page number cuts goes on after it', () => {
  const source =
    '| TT | Nội dung | Đơn vị thực hiện |\n| 1 | Lập sổ | Công an xã |\n\n7\n| 2 | Phát loa | Đài xã |\n';

  expect(tablesOf(source)).toEqual([
    [
      ['1', 'Lập sổ', 'Công an xã'],
      ['2', 'Phát loa', 'Đài xã'],
    ],
  ]);
});

test('a letterhead in two columns is no table of tasks', () => {
  expect(
    tablesOf('UBND XÃ A            CỘNG HÒA XÃ HỘI\nSố: 5/KH-UBND        Xã A, ngày 1 tháng 2 năm 2025\n'),
  ).toEqual([]);
});

test('numbers beside the first line of their rows begin them', () => {
  const lines = [1, 2, 3, 4].map((y) => ({ y, mayBegin: y === 1 || y === 3 }));

  expect(rowTops([1, 3], lines)).toEqual([1, 3]);
});
