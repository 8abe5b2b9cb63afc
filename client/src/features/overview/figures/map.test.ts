import { describe, expect, test } from '@jest/globals';
import { breadthOf, fitLines } from './outline-labels.ts';
import { drawOutlines } from './outlines.ts';
import { layTiles } from './tiles.ts';

const square = (west: number, south: number, side: number) => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  ],
});

describe('the map', () => {
  test('[S48] tiles stand as the unit arranged them, begun at the corner; else in their order', () => {
    const arranged = [
      { localityId: 'a', column: 4, row: 2 },
      { localityId: 'b', column: 3, row: 3 },
      { localityId: 'elsewhere', column: 0, row: 0 },
    ];
    expect(layTiles(['a', 'b'], arranged)).toEqual([
      { localityId: 'a', column: 1, row: 0 },
      { localityId: 'b', column: 0, row: 1 },
    ]);
    const inOrder = ['a', 'b', 'c', 'd', 'e'];
    expect(layTiles(inOrder, arranged).map(({ column, row }) => [column, row])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [0, 1],
      [1, 1],
    ]);
    expect(layTiles(inOrder, null, 2).at(-1)).toEqual({ localityId: 'e', column: 0, row: 1 });
  });

  test('[S48] two that would lie over each other are laid out in order', () => {
    const both = ['a', 'b'].map((localityId) => ({ localityId, column: 0, row: 0 }));
    expect(new Set(layTiles(['a', 'b'], both).map(({ column, row }) => `${column} ${row}`)).size).toBe(2);
  });

  test('[S48] outlines fill the picture, north above, names in their middle, narrowed by the latitude', () => {
    const map = drawOutlines(
      [
        { localityId: 'south', geometry: square(105, 59.5, 1) },
        { localityId: 'north', geometry: square(105, 60.5, 0.5) },
      ],
      100,
    );

    expect(map?.width).toBe(100);
    expect(map?.height).toBeCloseTo(150 / Math.cos((60.25 * Math.PI) / 180), 0);
    const [south, north] = map?.outlines ?? [];
    expect(south?.x).toBe(50);
    expect(north?.x).toBe(25);
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    expect(south?.path).toMatch(/^M0 [\d.]+L100 /);
  });

  test('[S48] what is no outline is left out', () => {
    expect(drawOutlines([{ localityId: 'a', geometry: { coordinates: 'nothing' } }], 100)).toBeNull();
    expect(drawOutlines([], 100)).toBeNull();
  });

  test('[S48] a name stands where its outline is broad enough, in two lines if need be, or not at all', () => {
    const [wide] = drawOutlines([{ localityId: 'a', geometry: square(105, 10, 1) }], 1000)?.outlines ?? [];
    expect(wide?.breadth).toBe(1000);

    expect(fitLines('Thị trấn Ba Chúc', 1000, 32, 2)).toEqual(['Thị trấn Ba Chúc']);
    expect(fitLines('Thị trấn Ba Chúc', 170, 32, 2)).toEqual(['Thị trấn', 'Ba Chúc']);
    expect(fitLines('Thị trấn Ba Chúc', 80, 32, 2)).toBeNull();
  });

  test('[S48] of an outline like a horn the name stands within the horn', () => {
    const horn = [
      [0, 0],
      [100, 0],
      [100, 100],
      [80, 100],
      [80, 20],
      [0, 20],
    ] as const;
    const { x, breadth } = breadthOf(horn, { x: 90, y: 60 }, 10);
    expect([x, breadth]).toEqual([90, 20]);
  });
});
