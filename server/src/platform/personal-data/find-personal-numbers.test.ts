import { describe, expect, test } from '@jest/globals';
import { findPersonalNumbers } from './find-personal-numbers.ts';

const year = 2026;
const found = (text: string) => findPersonalNumbers(text, year);

describe('[E1] a valid personal number is found in any spacing', () => {
  test.each([
    'Công dân 089095001234 chưa nhận thẻ',
    'CCCD:089095001234.',
    'CCCD089095001234',
    'số 089 095 001 234 mất giấy',
    '089.095.001.234',
    '089-095-001234',
    '0 8 9 0 9 5 0 0 1 2 3 4',
    '089.095 001234',
    '089095\u00a0001234',
    '089095\u200b001234',
    '０８９０９５００１２３４',
    'sinh 1995 089095001234',
    '089\n095\n001234',
    '089095001234|352123456|NGUYEN VAN A|01011995|Nam|An Giang|01052021',
    'IDVNM0950012345089095001234<<6',
    'bé 089225000017 chưa đăng ký',
  ])('%s', (text) => {
    expect(found(text)).toBe('CERTAIN');
  });
});

describe('[E1] numbers that cannot be personal numbers pass', () => {
  test.each([
    'Kinh phí 5.196.000.000 đ',
    'Dự toán 15.089.095.001.234 đồng',
    'Liên hệ 0912345678 hoặc 0296 3874 118',
    'gọi +84 912 345 678',
    'Zalo 0891234567 - 01 người phụ trách',
    '0891 234 567 - 01 trường hợp',
    'Kế hoạch số 1234/KH-UBND ngày 08.12.2021',
    'từ 01.12.2021 0830 đến 15.12.2021',
    'Mã hồ sơ 000.00.10.H02-210812-0001',
    'lô 003095001234 không đúng mã tỉnh',
    'lô 089395001234 sinh năm 2095',
    'tài khoản ngân hàng 0890950012345678',
    'theo xã: 0 1 0 1 20 5 30 11 4',
    '0\t36\t0\t95\t12\t7\t45',
    'đạt 346/346, 5.196 thẻ, 102,5 %',
    'ngày 22/11/2026 thu 120 hồ sơ, cấp 98 thẻ, còn 22',
  ])('%s', (text) => {
    expect(found(text)).toBe('NONE');
  });
});

describe('[E2] nine digits that are no amount are asked about', () => {
  test.each(['CMND 352123456', '352 123 456', '352.123.456', 'số cũ: 352-123-456', 'sinh 1970, 352123456'])(
    '%s',
    (text) => {
      expect(found(text)).toBe('SUSPECTED');
    },
  );

  test.each([
    '519.600.000',
    '352.123.456 đồng',
    '352123456đ',
    'kinh phí: 352123456',
    'hợp đồng 352123456/HĐ-ĐL',
    '+84 912345678',
    '123456789 VNĐ',
  ])('%s passes', (text) => {
    expect(found(text)).toBe('NONE');
  });
});
