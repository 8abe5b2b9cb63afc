import { describe, expect, test } from '@jest/globals';
import { type NamedPlace, NamedPlaces } from './named-places.ts';

const place = (id: string, name: string, parentId: string | null = null): NamedPlace => ({
  id,
  slug: `s-${id}`,
  name,
  parentId,
});
const places = new NamedPlaces([
  place('tri-ton', 'Thị trấn Tri Tôn'),
  place('o-lam', 'Xã Ô Lâm'),
  place('an-tuc', 'Xã An Tức'),
  place('1', 'Ấp 1', 'o-lam'),
  place('2', 'Ấp 1', 'an-tuc'),
]);
const found = (text: string): string => {
  const read = places.find(text);
  return 'value' in read ? read.value.id : read.problem.vi;
};

describe('which locality is meant', () => {
  test.each([
    ['XÃ Ô LÂM', 'o-lam'],
    ['o lam', 'o-lam'],
    ['TT. Tri Ton', 'tri-ton'],
    ['Tri  Tôn', 'tri-ton'],
    ['s-an-tuc', 'an-tuc'],
    ['Ấp 1, xã Ô Lâm', '1'],
    ['Ấp 1 An Tức', '2'],
  ])('[F18] “%s” is found with or without marks, capitals and “xã”', (text, id) => {
    expect(found(text)).toBe(id);
  });

  test('[F18] a misspelt one is answered with the nearest, one of two with both', () => {
    expect(found('Xã Ô Lăm ')).toBe('o-lam');
    expect(found('Xã O Lamm')).toContain('Có phải “Xã Ô Lâm”?');
    expect(found('Hà Nội')).toContain('Lấy tên từ biểu mẫu');
    expect(found('ấp 1')).toContain('Có nhiều địa bàn');
  });

  test('[F19] among thousands of misspelt names only the first are compared with all others', () => {
    const many = new NamedPlaces([place('a', 'Xã Mười Một'), place('b', 'Xã Hai')]);
    const said = Array.from({ length: 30 }, (_, index) => many.find(`Xã Mười Mốt ${index}`));

    expect(said.filter((read) => 'problem' in read && read.problem.vi.includes('Có phải'))).toHaveLength(20);
  });
});
