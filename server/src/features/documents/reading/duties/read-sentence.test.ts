import { expect, test } from '@jest/globals';
import { readSentence } from './read-sentence.ts';

const told = (text: string) => {
  const { shape, assignees } = readSentence(text);
  return [shape, ...assignees.map((assignee) => `${assignee.role === 'LEAD' ? 'L' : 'C'} ${assignee.name}`)];
};

test.each([
  [
    'Giao Phòng Y tế chủ trì, phối hợp với Trạm Y tế xã lập sổ theo dõi.',
    ['ASSIGNED', 'L Phòng Y tế', 'C Trạm Y tế xã'],
  ],
  ['Chủ tịch UBND huyện yêu cầu Trưởng Công an xã trực đêm.', ['ASSIGNED', 'L Trưởng Công an xã']],
  ['Đề nghị thường trực Huyện ủy quan tâm.', ['ASSIGNED', 'L thường trực Huyện ủy']],
  ['Yêu cầu toàn thể công chức thuộc các phòng, ban kê khai.', ['ASSIGNED', 'L các phòng, ban']],
  ['Trên cơ sở kết quả rà soát, Sở Xây dựng trình phương án.', ['SUBJECT', 'L Sở Xây dựng']],
  ['Căn cứ chức năng được giao, chỉ đạo các trường trực thuộc mở lớp.', ['PREDICATE']],
  ['Đối với các chủ đầu tư cần dọn mặt bằng.', ['SUBJECT', 'L các chủ đầu tư']],
  ['Về kiểm tra: UBND các xã tự kiểm tra mỗi tuần.', ['SUBJECT', 'L UBND các xã']],
  ['Hội Nông dân xã phối hợp với Đoàn Thanh niên đi từng nhà.', ['SUBJECT', 'C Hội Nông dân xã']],
  [
    'Điện lực Mẫu Sơn bảo đảm nguồn điện; Phòng Tư pháp hướng dẫn hồ sơ.',
    ['SUBJECT', 'L Điện lực Mẫu Sơn', 'L Phòng Tư pháp'],
  ],
  ['Công an huyện đã cấp được một nửa số thẻ.', ['PAST']],
  ['Các hộ ven suối phải di dời trước mùa lũ.', ['MODAL']],
  ['1 phần kinh phí từ ngân sách.', ['OTHER']],
  ['UBND các xã, thị trấn:', ['HEADING', 'L UBND các xã, thị trấn']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('"tiếp tục phối hợp" acts of itself and leads, a bare "phối hợp" helps', () => {
  expect(readSentence('Tiếp tục phối hợp với Bưu điện trả thẻ.').ownRole).toBe('LEAD');
  expect(readSentence('Phối hợp với Bưu điện trả thẻ.').ownRole).toBe('COOPERATE');
});

test('whom one merely works with is no party to the task', () => {
  expect(told('Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan lập kế hoạch.')).toEqual(['PREDICATE']);
});
