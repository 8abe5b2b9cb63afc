import { expect, test } from '@jest/globals';
import { v4, v7 } from 'uuid';
import { madeAt, smallestIdOf } from './operation-age.ts';

const noon = new Date('2026-06-01T05:00:00.000Z');

test('[L13] an operation id says when it was made; one of another kind does not', () => {
  expect(madeAt(v7({ msecs: noon.getTime() }))).toEqual(noon);
  expect(madeAt(v7({ msecs: noon.getTime() }).toUpperCase())).toEqual(noon);
  expect(madeAt(v4())).toBeNull();
});

test('[L13] ids made before an instant are smaller than its smallest, later ones are not', () => {
  const before = v7({ msecs: noon.getTime() - 1 });
  const since = v7({ msecs: noon.getTime() });

  expect(before < smallestIdOf(noon)).toBe(true);
  expect(since >= smallestIdOf(noon)).toBe(true);
});
