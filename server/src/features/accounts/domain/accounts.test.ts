import { describe, expect, test } from '@jest/globals';
import { keepAnAdmin, readPhone, readUsername } from './account-rules.ts';
import { memberColumns, readMemberSheet } from './member-sheet.ts';
import { codeExpiry, hasExpired, makeCode, readCode } from './one-time-code.ts';
import { checkNewPassword } from './password-rules.ts';

const check = (password: string) => () => checkNewPassword(password, 'tu-phap', 'newPassword');

describe('[A1] passwords', () => {
  test.each([
    'ngan',
    '1234567890',
    'MatKhau2026',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'tuphap20212021',
    'x'.repeat(129),
  ])('%s is refused', (password) => {
    expect(check(password)).toThrow('INVALID_INPUT');
  });

  test.each(['mưa đầu mùa Tri Tôn', 'giaoban-demo', 'cau-tre-lac-leo', 'x7!qP0zz19'])(
    '%s is taken',
    (password) => {
      expect(check(password)).not.toThrow();
    },
  );
});

describe('[A2] one-time codes', () => {
  test('a code is read alike however it is typed', () => {
    const code = makeCode((below) => below - 1);
    expect(code).toBe('9999-9999-9999');
    expect(readCode(' k7qf2 m9xtdra')).toBe('K7QF-2M9X-TDRA');
    expect(makeCode(() => 0)).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){2}$/);
  });

  test('a code is good for 24 hours', () => {
    const expiresAt = codeExpiry('2026-11-22T05:00:00.000Z');
    expect(expiresAt).toBe('2026-11-23T05:00:00.000Z');
    expect(hasExpired(expiresAt, '2026-11-23T04:59:59.999Z')).toBe(false);
    expect(hasExpired(expiresAt, expiresAt)).toBe(true);
  });
});

describe('[A3] accounts', () => {
  test('user names and telephone numbers are tidied or refused', () => {
    expect(readUsername(' Tu-Phap ')).toBe('tu-phap');
    expect(() => readUsername('tư pháp')).toThrow('INVALID_INPUT');
    expect(() => readUsername('an@khac')).toThrow('INVALID_INPUT');
    expect(readPhone('0912.345.678')).toBe('0912 345 678');
    expect(readPhone('  ')).toBeNull();
    expect(() => readPhone('12')).toThrow('INVALID_INPUT');
  });

  test('[A4] the last working admin stays', () => {
    const an = { id: 'an', role: 'ADMIN' as const, disabled: false };
    const binh = { id: 'binh', role: 'ADMIN' as const, disabled: true };
    expect(() => keepAnAdmin([an, binh], { ...an, disabled: true })).toThrow('INVALID_STEP');
    expect(() => keepAnAdmin([an, binh], { ...an, role: 'STAFF' })).toThrow('INVALID_STEP');
    expect(() => keepAnAdmin([an, { ...binh, disabled: false }], { ...an, disabled: true })).not.toThrow();
  });
});

describe('[A5] members from a spreadsheet', () => {
  const agency = {
    id: 'a1',
    slug: 'van-hoa',
    name: 'Phòng Văn hoá và Thông tin',
    shortName: 'Phòng VHTT',
    aliases: ['Phòng VH&TT'],
    endedOn: null,
  };
  const sheet = (...rows: string[][]) => [[...memberColumns], ...rows];

  test('a row is taken over, however the agency’s name is spelt', () => {
    const read = readMemberSheet(
      sheet(
        [
          'van-hoa',
          'Lê Thị Bình',
          'Trưởng phòng',
          '0296 3874 118',
          'Phòng Văn hóa và Thông tin',
          'Lãnh đạo cơ quan',
        ],
        ['', '', '', '', '', ''],
      ),
      [agency],
      '2026-11-22',
    );
    expect(read.errors).toEqual([]);
    expect(read.members).toEqual([
      {
        row: 2,
        username: 'van-hoa',
        fullName: 'Lê Thị Bình',
        title: 'Trưởng phòng',
        phone: '0296 3874 118',
        agencyId: 'a1',
        role: 'AGENCY_LEAD',
      },
    ]);
  });

  test('every cell that cannot be taken over is named by row and column', () => {
    const good = ['binh', 'Lê Thị Bình', '', '', 'VAN-HOA', 'STAFF'];
    const read = readMemberSheet(
      sheet(['tư', '', '', 'xx', 'Sở Lạ', 'vua'], good, good),
      [agency],
      '2026-11-22',
    );
    expect(read.members.map((member) => member.row)).toEqual([3]);
    expect(read.errors.map((error) => [error.row, error.column])).toEqual([
      [2, 'Tên đăng nhập'],
      [2, 'Điện thoại'],
      [2, 'Họ và tên'],
      [2, 'Cơ quan'],
      [2, 'Vai trò'],
      [4, 'Tên đăng nhập'],
    ]);
  });

  test('a sheet without the columns is refused as a whole', () => {
    expect(() => readMemberSheet([['STT', 'Họ và tên']], [agency], '2026-11-22')).toThrow('INVALID_INPUT');
  });
});
