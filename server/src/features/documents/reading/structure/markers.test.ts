import { expect, test } from '@jest/globals';
import { readMarker } from './markers.ts';

test.each([
  ['Phần thứ hai', 'Phần thứ hai', 1],
  ['A. Tình hình', 'A', 3],
  ['III. Phân công', 'III', 5],
  ['Điều 4. Hiệu lực', 'Điều 4', 6],
  ['1. Công an xã', '1', 8],
  ['1.2. Phòng Y tế', '1.2', 9.2],
  ['1.2.3 Nội dung', '1.2.3', 9.3],
  ['đ) Trạm Y tế', 'đ', 11],
  ['(2) Rà soát', '2', 12],
  ['(ii) Lập sổ', 'ii', 13],
  ['- Lập danh sách', '', 15],
  ['-Lập danh sách', '', 15],
  ['+ Niêm yết', '', 16],
])('%s is marked "%s"', (text, label, rank) => {
  expect(readMarker(text)).toMatchObject({ label, rank });
});

test.each(['5.196 trường hợp', '12.05 tỷ đồng', '30. 6 năm nay', 'V/v cấp thẻ', 'năm 2025', 'I-rắc'])(
  '%s is no mark',
  (text) => {
    expect(readMarker(text)).toBeNull();
  },
);
