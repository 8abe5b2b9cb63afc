import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../../platform/errors/index.ts';
import { layOutTiles } from './lay-out-tiles.ts';
import { matchOutlines } from './match-outlines.ts';
import { readGeoJson } from './read-geojson.ts';
import { checkTiles, type Place } from './tile.ts';

const place = (id: string, name: string, parentId: string | null = 'district'): Place => ({
  id,
  name,
  parentId,
});
const district = place('district', 'Huyện Thử', null);
const places = [
  district,
  place('a', 'Thị trấn Cô Tô'),
  place('b', 'Xã Tà Đảnh'),
  place('c', 'Xã Núi Tô'),
  place('d', 'Xã Ô Lâm'),
];
const known = new Map(places.map((each) => [each.id, each]));

const square = (longitude: number): number[][] => [
  [longitude, 10.5],
  [longitude + 0.1, 10.5],
  [longitude + 0.1, 10.6],
  [longitude, 10.5],
];
const area = (properties: object, longitude = 105): object => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [square(longitude)] },
});
const tooFine = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [Array.from({ length: 60_001 }, () => [1, 1])] },
};
const collection = (...features: readonly object[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });
const refusal = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('tiles', () => {
  test('[K1] without any placed by hand the grid is about square, in the order of names', () => {
    expect(layOutTiles(places.slice(1), [])).toEqual([
      { localityId: 'a', column: 0, row: 0 },
      { localityId: 'b', column: 1, row: 0 },
      { localityId: 'c', column: 0, row: 1 },
      { localityId: 'd', column: 1, row: 1 },
    ]);
  });

  test('[K1] whatever was placed, everybody has one square and no two of a parent share one', () => {
    const spot = fc.record({
      localityId: fc.constantFrom('a', 'b', 'c', 'd', 'gone'),
      column: fc.integer({ min: 0, max: 3 }),
      row: fc.integer({ min: 0, max: 3 }),
    });
    const bySquare = { selector: (tile: { column: number; row: number }) => `${tile.column} ${tile.row}` };
    fc.assert(
      fc.property(fc.uniqueArray(spot, bySquare), (tiles) => {
        const once = [...new Map(tiles.map((tile) => [tile.localityId, tile])).values()];
        const laid = layOutTiles(places, once);
        expect(laid.map(({ localityId }) => localityId).sort()).toEqual(places.map(({ id }) => id).sort());
        const siblings = laid.filter(({ localityId }) => localityId !== 'district');
        expect(new Set(siblings.map(({ column, row }) => `${column} ${row}`)).size).toBe(siblings.length);
      }),
    );
  });

  test('[K1] a square off the grid, shared, or a second one is refused', () => {
    const at = (localityId: string, column: number, row: number) => ({ localityId, column, row });
    expect(refusal(() => checkTiles([at('a', 0, 0), at('b', 1, 0)], known))).toBe('done');
    expect(refusal(() => checkTiles([at('a', -1, 0)], known))).toBe('INVALID_INPUT');
    expect(refusal(() => checkTiles([at('a', 0, 40)], known))).toBe('INVALID_INPUT');
    expect(refusal(() => checkTiles([at('a', 2, 2), at('b', 2, 2)], known))).toBe('INVALID_INPUT');
    expect(refusal(() => checkTiles([at('a', 2, 2), at('a', 3, 2)], known))).toBe('INVALID_INPUT');
  });
});

describe('outlines', () => {
  test('[K2] they find their localities by name, with or without marks and kind', () => {
    const text = collection(
      area({ DISTRICT: 'Thu', TEN: 'Co To' }),
      area({ DISTRICT: 'Thu', TEN: 'xã Tà Đảnh' }),
      area({ DISTRICT: 'Thu', TEN: 'X. NÚI TÔ' }, 105.2),
      area({ DISTRICT: 'Thu', TEN: 'X. NÚI TÔ' }, 105.4),
      area({ DISTRICT: 'Thu', TEN: 'Nơi khác' }),
    );
    const { boundaries, unknown, missing } = matchOutlines(readGeoJson(text), places);
    expect(boundaries.map(({ localityId }) => localityId)).toEqual(['a', 'b', 'c']);
    expect(boundaries[2]?.geometry.coordinates).toHaveLength(2);
    expect(unknown).toEqual(['Nơi khác']);
    expect(missing).toEqual(['d']);
  });

  test('[K2] a name that two localities have is nobody’s', () => {
    const twice = [...places, place('e', 'Thị trấn Ô Lâm')];
    const { boundaries, unknown } = matchOutlines(readGeoJson(collection(area({ ten: 'Ô Lâm' }))), twice);
    expect(boundaries).toEqual([]);
    expect(unknown).toEqual(['Ô Lâm']);
    const whole = matchOutlines(readGeoJson(collection(area({ ten: 'Xã Ô Lâm' }))), twice);
    expect(whole.boundaries.map(({ localityId }) => localityId)).toEqual(['d']);
  });

  test('[K2] points are rounded and those that fall together are one', () => {
    const ring = [
      [105.000001, 10.5],
      [105.000002, 10.5],
      [105.1, 10.512345],
      [105.1, 10.6],
      [105.000001, 10.5],
    ];
    const feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
    expect(readGeoJson(collection(feature))[0]?.geometry.coordinates[0]?.[0]).toEqual([
      [105, 10.5],
      [105.1, 10.5123],
      [105.1, 10.6],
      [105, 10.5],
    ]);
  });

  test.each([
    ['no JSON', '<kml/>'],
    ['no collection', '{"type":"Feature"}'],
    ['nothing in it', collection()],
    [
      'points',
      collection({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } }),
    ],
    ['metres', collection(area({ ten: 'Ô Lâm' }, 541_234))],
    ['no numbers', collection(area({})).replaceAll('10.5', '"x"')],
    ['nothing for a number', collection(area({})).replaceAll('10.5', 'null')],
    ['a ring that is not closed', collection(area({})).replace('[105,10.5]', '[105,10.4]')],
    ['too long', ' '.repeat(900_001)],
    ['too many points', collection(tooFine)],
    ['an empty geometry', collection({ type: 'Feature', properties: {}, geometry: null })],
  ])('[K2] a file with %s is refused', (_, text) => {
    expect(refusal(() => readGeoJson(text))).toBe('INVALID_INPUT');
  });

  test('[K2] whatever is sent is read or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(['done', 'INVALID_INPUT']).toContain(refusal(() => readGeoJson(text)));
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (coordinates) => {
        const geometry = { type: 'MultiPolygon', coordinates };
        const text = collection({ type: 'Feature', properties: { ten: 'Ô Lâm' }, geometry });
        expect(['done', 'INVALID_INPUT']).toContain(refusal(() => readGeoJson(text)));
      }),
    );
  });
});
