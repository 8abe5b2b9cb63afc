import { expect, test } from '@jest/globals';
import { whoseLocality, whoseName } from './match-names.ts';

const place = { unitName: 'Huyện Thử' };
const bodies = [
  { id: 'committee', names: ['UBND huyện'] },
  { id: 'police', names: ['Công an huyện'] },
  { id: 'justice', names: ['Phòng Tư pháp'] },
  { id: 'culture', names: ['Phòng Văn hoá và Thông tin', 'Phòng VHTT'] },
  { id: 'north', names: ['UBND xã Bắc'] },
  { id: 'communes', names: ['UBND các xã, thị trấn'] },
];
const who = (written: string) => whoseName(written, bodies, place);

test('[R4] an agency is known by spelling variant, abbreviation, office and with or without the unit’s own name', () => {
  expect(who('Phòng Văn hóa và Thông tin huyện')).toBe('culture');
  expect(who('Phòng Tư pháp huyện Thử')).toBe('justice');
  expect(who('Uỷ ban nhân dân xã Bắc')).toBe('north');
  expect(who('CA huyện')).toBe('police');
  expect(who('Chủ tịch UBND các xã, thị trấn')).toBe('communes');
});

test('[R4] what is not known, or known twice, is nobody', () => {
  expect(who('Phòng Nội vụ')).toBeNull();
  expect(who('UBND xã Nam')).toBeNull();
  expect(
    whoseName(
      'Đội cơ động',
      [...bodies, { id: 'a', names: ['Đội cơ động'] }, { id: 'b', names: ['Đội Cơ Động'] }],
      place,
    ),
  ).toBeNull();
});

test('[R5] a locality is known without its level only where one alone has the name', () => {
  const known = [
    { id: 'bac', names: ['Xã Bắc'] },
    { id: 'town', names: ['Thị trấn Đông'] },
    { id: 'commune', names: ['Xã Đông'] },
  ];

  expect(whoseLocality('Bắc', known)).toBe('bac');
  expect(whoseLocality('TT Đông', known)).toBe('town');
  expect(whoseLocality('Đông', known)).toBeNull();
});
