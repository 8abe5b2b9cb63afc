import { expect, test } from '@jest/globals';
import { readCadence } from './cadence.ts';
import { findDeadlines } from './find-deadlines.ts';
import { readPeriod } from './period.ts';

const found = (text: string, bare = false) =>
  findDeadlines(text, 2025, bare).map((deadline) => [deadline.kind, deadline.date]);

test.each([
  ['hoàn thành trước ngày 15/12/2025', [['BEFORE', '2025-12-15']]],
  ['xong trước 17 giờ 00 ngày 05 tháng 12 năm 2025', [['BEFORE', '2025-12-05']]],
  ['chậm nhất ngày 20/6/2025', [['BY', '2025-06-20']]],
  ['đến hết ngày 30/9/2025', [['BY', '2025-09-30']]],
  ['hoàn thành trong tháng 2/2024', [['WITHIN', '2024-02-29']]],
  ['hoàn thành trong quý III năm 2025', [['WITHIN', '2025-09-30']]],
  ['báo cáo trước ngày 20 tháng 11', [['BEFORE', '2025-11-20']]],
  ['làm từ ngày 01/7/2025 đến hết ngày 15/7/2025', [['WITHIN', '2025-07-15']]],
  ['gửi báo cáo trước ngày 20 hằng tháng', [['BEFORE', null]]],
  ['họp giao ban trước 10 giờ thứ Hai hằng tuần', [['BEFORE', null]]],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'thực hiện Kế hoạch số 12/KH-UBND ngày 03/4/2025 của UBND huyện',
  'theo Luật Căn cước ngày 27/11/2023',
  'dự kiến họp đánh giá vào ngày 19/11/2025',
  'bố trí kinh phí trong năm 2025 và các năm tiếp theo',
  'mưa lớn từ đêm 07/9/2025 ở vùng núi',
  'áp dụng từ ngày 01/01/2026',
  'ngày 31/02/2025',
])('%s holds no deadline', (text) => {
  expect(found(text)).toEqual([]);
});

test('in a column of times a bare time counts', () => {
  expect(found('Quý I/2026', true)).toEqual([['WITHIN', '2026-03-31']]);
  expect(found('Năm 2026', true)).toEqual([['WITHIN', '2026-12-31']]);
});

test('a year left out is said to be taken from the document', () => {
  expect(findDeadlines('trước ngày 20/11', 2025)[0]).toMatchObject({
    date: '2025-11-20',
    isYearGuessed: true,
  });
});

test('the plan runs for as long as its own line says', () => {
  expect(readPeriod('Thời gian thực hiện: từ ngày 08/5/2025 đến ngày 30/6/2025.', 2025)).toEqual({
    start: '2025-05-08',
    end: '2025-06-30',
  });
  expect(readPeriod('Thời gian tới, tình hình còn phức tạp.', 2025)).toBeNull();
});

test.each([
  ['Hằng tuần gửi số liệu', 'WEEKLY'],
  ['Thường xuyên nhắc nhở', 'ONGOING'],
  ['Lập một danh sách', 'ONCE'],
])('%s comes round %s', (text, cadence) => {
  expect(readCadence(text)).toBe(cadence);
});
