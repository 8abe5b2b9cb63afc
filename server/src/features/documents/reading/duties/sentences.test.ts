import { expect, test } from '@jest/globals';
import { splitSentences } from './sentences.ts';

const parts = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Lập sổ. Phát thẻ.', ['Lập sổ.', 'Phát thẻ.']],
  ['Đoàn công tác về TP. Mẫu Sơn kiểm tra.', ['Đoàn công tác về TP. Mẫu Sơn kiểm tra.']],
  ['Làm theo mục III. Phân công của Kế hoạch.', ['Làm theo mục III. Phân công của Kế hoạch.']],
  ['Bố trí chỗ ở. Sở Y tế cử người.', ['Bố trí chỗ ở.', 'Sở Y tế cử người.']],
  [
    'Thu đủ 1.250 hồ sơ (xem bảng. Trang sau). Báo cáo.',
    ['Thu đủ 1.250 hồ sơ (xem bảng. Trang sau).', 'Báo cáo.'],
  ],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
