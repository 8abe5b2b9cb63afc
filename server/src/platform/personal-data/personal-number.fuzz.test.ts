import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalNumbers } from './find-personal-numbers.ts';

const province = fc.constantFrom('001', '024', '036', '048', '079', '089', '091', '096');
const born = fc.record({ year: fc.integer({ min: 1930, max: 2025 }), isWoman: fc.boolean() });
const serial = fc.integer({ min: 0, max: 999_999 });

/** Any citizen’s number, as the law makes it up. */
const personalNumber = fc.tuple(province, born, serial).map(([code, { year, isWoman }, number]) => {
  const century = (Math.floor(year / 100) - 19) * 2 + (isWoman ? 1 : 0);
  return `${code}${century}${String(year % 100).padStart(2, '0')}${String(number).padStart(6, '0')}`;
});
const separator = fc.constantFrom('', ' ', '.', '-', ' - ', '\u00a0', ', ', '\u200b');

describe('[E1] any citizen’s number, in any spacing', () => {
  test('is found between words', () => {
    fc.assert(
      fc.property(
        personalNumber,
        fc.integer({ min: 1, max: 11 }),
        separator,
        fc.boolean(),
        (number, size, sign, isInText) => {
          const groups = number.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
          // Ten digits and two more with one sign between are read as a telephone number and a figure behind it.
          fc.pre(!(size === 10 && /^0[35789]/.test(number)));
          const text = isInText ? `Ông bà có số ${groups.join(sign)}; đề nghị cấp lại` : groups.join(sign);
          expect(findPersonalNumbers(text, 2026)).toBe('CERTAIN');
        },
      ),
      { numRuns: 2000, seed: 20261122 },
    );
  });

  test('sums as they are written here are not taken for one', () => {
    const sum = fc
      .integer({ min: 1, max: 999_999_999_999_999 })
      .map((value) => value.toLocaleString('vi-VN'));
    fc.assert(
      fc.property(sum, fc.constantFrom(' đồng', 'đ', ' VNĐ'), (value, unit) => {
        expect(findPersonalNumbers(`Kinh phí ${value}${unit} chi cho đợt cao điểm`, 2026)).toBe('NONE');
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });

  test('telephone numbers and days are not taken for one', () => {
    const phone = fc.tuple(
      fc.constantFrom('03', '05', '07', '08', '09'),
      fc.integer({ min: 0, max: 99_999_999 }),
    );
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(phone, day, fc.constantFrom('/', '.', '-'), ([head, tail], date, sign) => {
        const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
        const text = `Gọi ${head}${String(tail).padStart(8, '0')} trước ngày ${dayOfMonth}${sign}${month}${sign}${year} lúc 08 giờ 30`;
        expect(findPersonalNumbers(text, 2026)).toBe('NONE');
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });
});
