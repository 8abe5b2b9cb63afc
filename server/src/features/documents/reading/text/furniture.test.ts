import { expect, test } from '@jest/globals';
import { withoutFurniture } from './furniture.ts';
import { readLines } from './lines.ts';

const kept = (source: string) => withoutFurniture(readLines(source)).map((line) => line.content.text);

test('page numbers, running heads and stamps are no part of a document', () => {
  const page = (number: number) =>
    `${number}   CÔNG BÁO TỈNH MẪU/Số 5\nNội dung trang ${number} còn\n${number}\n`;

  const lines = kept(`${page(2)}${page(3)}${page(4)}Ký bởi: Văn phòng\nThời gian ký: 01/02/2025 08:00:00`);

  expect(lines).toEqual(['Nội dung trang 2 còn', 'Nội dung trang 3 còn', 'Nội dung trang 4 còn']);
});
