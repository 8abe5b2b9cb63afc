import { expect, test } from '@jest/globals';
import { moveTile, squaresFor, tileAt } from './move-tile.ts';

const tiles = [
  { localityId: 'a', column: 0, row: 0 },
  { localityId: 'b', column: 1, row: 0 },
];

test('[S88] a locality moves to a free square, or changes places with who stands there', () => {
  expect(moveTile(tiles, 'a', { column: 2, row: 3 })[0]).toEqual({ localityId: 'a', column: 2, row: 3 });
  expect(moveTile(tiles, 'a', { column: 1, row: 0 })).toEqual([
    { localityId: 'a', column: 1, row: 0 },
    { localityId: 'b', column: 0, row: 0 },
  ]);
  expect(moveTile(tiles, 'nobody', { column: 1, row: 0 })).toBe(tiles);
  expect(tileAt(tiles, 1, 0)?.localityId).toBe('b');
});

test('[S88] there is a free row and column to move to, up to what a map holds', () => {
  expect(squaresFor(tiles, 40)).toEqual({ columns: 3, rows: 2 });
  expect(squaresFor(tiles, 2)).toEqual({ columns: 2, rows: 2 });
});
