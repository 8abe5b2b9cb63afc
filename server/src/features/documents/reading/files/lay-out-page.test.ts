import { expect, test } from '@jest/globals';
import { layOutPage } from './lay-out-page.ts';
import type { PlacedText } from './placed-text.ts';

const at = (text: string, x0: number, y: number, width = text.length * 5): PlacedText => ({
  text,
  x0,
  x1: x0 + width,
  y,
  size: 12,
});

test('pieces of a line are joined, columns stay apart', () => {
  const { text } = layOutPage([
    at('UBND', 60, 50),
    at('XÃ A', 84, 50),
    at('Độc lập', 300, 50.4),
    at('Số: 5', 60, 70),
  ]);

  expect(text.split('\n').filter(Boolean)).toEqual(['UBND XÃ A    Độc lập', 'Số: 5']);
});

test('a table of tasks is written row by row, whatever the heights of its cells', () => {
  const header = [
    at('TT', 50, 100),
    at('Nhiệm vụ', 90, 100),
    at('Cơ quan', 250, 94),
    at('chủ trì', 250, 106),
    at('Thời gian', 400, 100),
  ];
  const first = [
    at('1', 50, 127),
    at('Lập sổ theo dõi', 80, 120),
    at('thẻ trả chậm', 80, 134),
    at('Công an xã', 245, 127),
    at('Tháng 3/2025', 390, 127),
  ];
  const second = [
    at('2', 50, 150),
    at('Phát loa', 80, 150),
    at('Đài Truyền', 245, 143),
    at('thanh xã', 245, 157),
    at('Hằng tuần', 390, 150),
  ];

  const { text } = layOutPage([at('Phụ lục', 200, 60), ...header, ...first, ...second, at('2', 280, 800)]);

  expect(text.split('\n').filter(Boolean)).toContain(
    '| 1 | Lập sổ theo dõi thẻ trả chậm | Công an xã | Tháng 3/2025 |',
  );
  expect(text.split('\n').filter(Boolean)).toContain('| 2 | Phát loa | Đài Truyền thanh xã | Hằng tuần |');
});

test('a table goes on on the next page without its header, up to the text after it', () => {
  const header = [
    at('TT', 50, 100),
    at('Nhiệm vụ', 90, 100),
    at('Đơn vị chủ trì', 250, 100),
    at('Thời gian', 400, 100),
  ];
  const first = [
    at('1', 50, 120),
    at('Lập sổ', 80, 120),
    at('Công an xã', 245, 120),
    at('Quý I/2025', 390, 120),
  ];
  const next = [
    at('2', 280, 30),
    at('2', 50, 60),
    at('Phát loa', 80, 60),
    at('Đài xã', 245, 60),
    at('Hằng tuần', 390, 60),
  ];
  const below = at('Các đơn vị gửi kết quả về Công an xã để tổng hợp chung', 50, 90, 480);

  const { open } = layOutPage([...header, ...first]);
  const { text } = layOutPage([...next, below], open);

  expect(text.split('\n').filter(Boolean)).toEqual([
    '2',
    '| 2 | Phát loa | Đài xã | Hằng tuần |',
    below.text,
  ]);
});
