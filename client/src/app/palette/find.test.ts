import { describe, expect, test } from '@jest/globals';
import { findPlaces, type Place } from './find.ts';

const place = (kind: Place['kind'], name: string, more = ''): Place => ({
  kind,
  id: name,
  name,
  more,
  to: '/',
});
const places = [
  place('section', 'Giao ban'),
  place('section', 'Vướng mắc'),
  place('plan', 'Đề án 06', 'Kế hoạch 5196'),
  place('task', 'Bố trí điểm cấp thẻ lưu động tại nhà văn hoá xã'),
  place('task', 'Thẻ hỏng: thu lại và cấp đổi'),
  place('agency', 'Công an xã Ô Lâm', 'CAX Ô Lâm'),
  place('locality', 'Ô Lâm'),
];
const found = (typed: string): string[] => findPlaces(places, typed).map(({ name }) => name);

describe('where one can go by words', () => {
  test('[S16] each word is found with or without its marks, in any order', () => {
    expect(found('luu dong')).toEqual(['Bố trí điểm cấp thẻ lưu động tại nhà văn hoá xã']);
    expect(found('động lưu')).toEqual(['Bố trí điểm cấp thẻ lưu động tại nhà văn hoá xã']);
    expect(found('5196')).toEqual(['Đề án 06']);
    expect(found('không có')).toEqual([]);
  });

  test('[S16] by kind, and what begins with the words comes first', () => {
    expect(found('the')).toEqual([
      'Thẻ hỏng: thu lại và cấp đổi',
      'Bố trí điểm cấp thẻ lưu động tại nhà văn hoá xã',
    ]);
    expect(found('o lam')).toEqual(['Công an xã Ô Lâm', 'Ô Lâm']);
  });

  test('[S16] before anything is typed there are the sections', () => {
    expect(found(' ')).toEqual(['Giao ban', 'Vướng mắc']);
  });
});
