import { expect, test } from '@jest/globals';
import { splitWords } from '../text/words.ts';
import { isNobody, readAgencyList } from './agency-list.ts';

const names = (text: string) =>
  readAgencyList(text, splitWords(text), 0)?.agencies.map((agency) => agency.name) ?? [];

test.each([
  ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế rà soát', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
  ['Sở Nội vụ, Tài chính và Tư pháp chủ trì', ['Sở Nội vụ', 'Sở Tài chính', 'Sở Tư pháp']],
  ['các sở: Xây dựng, Y tế phối hợp', ['Sở Xây dựng', 'Sở Y tế']],
  ['Các Bộ: Quốc phòng, Công an chỉ đạo', ['Bộ Quốc phòng', 'Bộ Công an']],
  ['UBND các xã, thị trấn lập danh sách', ['UBND các xã, thị trấn']],
  ['Phòng Tài chính - Kế hoạch huyện chủ trì', ['Phòng Tài chính - Kế hoạch huyện']],
  ['Hội liên hiệp Phụ nữ xã vận động', ['Hội liên hiệp Phụ nữ xã']],
  ['Cục Thống kê tỉnh cung cấp', ['Cục Thống kê tỉnh']],
  ['Trung tâm Kiểm soát bệnh tật tỉnh giám sát dịch', ['Trung tâm Kiểm soát bệnh tật tỉnh']],
  [
    'Thủ trưởng các phòng, ban và Chủ tịch UBND các xã thực hiện',
    ['Thủ trưởng các phòng, ban', 'Chủ tịch UBND các xã'],
  ],
  ['các tổ chức cung cấp dịch vụ bưu chính chủ động', ['các tổ chức cung cấp dịch vụ bưu chính']],
  ['Các chủ đập thủy lợi, thủy điện vận hành đúng quy trình.', ['Các chủ đập thủy lợi, thủy điện']],
  ['Điện lực Mẫu Sơn điều phối', ['Điện lực Mẫu Sơn']],
  ['Báo cáo kết quả', []],
  ['Phòng, chống dịch bệnh', []],
  ['Tổ chức tuyên truyền', []],
  ['Hội nghị tổng kết', []],
])('%s names %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('a partner that names nobody is told', () => {
  expect(isNobody('các cơ quan, đơn vị có liên quan')).toBe(true);
  expect(isNobody('Sở Y tế và các đơn vị liên quan')).toBe(false);
});
