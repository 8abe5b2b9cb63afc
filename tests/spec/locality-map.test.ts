import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import type {
  LocalityMap,
  SavedBoundaries,
  SavedLocalityTiles,
} from '../../server/src/platform/graphql/generated/schema.ts';
import { type Actor, Refused, World } from '../support/world/index.ts';

let world: World;
let admin: Actor;
beforeAll(async () => {
  world = await World.begin();
  admin = await world.person('admin');
});
afterAll(() => world.end());

const MAP =
  '{ localityMap { version isArranged localityTiles { localityId column row } boundaries { localityId geometry } } }';
const read = async (actor: Actor): Promise<LocalityMap> =>
  (await actor.ask<{ localityMap: LocalityMap }>(MAP)).localityMap;
const placeTiles = async (actor: Actor, tiles: readonly object[], baseVersion?: number) =>
  actor.does<SavedLocalityTiles>(
    'saveLocalityTiles',
    'SaveLocalityTilesInput',
    { tiles, baseVersion: baseVersion ?? (await read(actor)).version },
    'version localityTiles { localityId column row }',
  );
const upload = async (actor: Actor, geoJson: string | null, dryRun = false) =>
  actor.does<SavedBoundaries>(
    'saveBoundaries',
    'SaveBoundariesInput',
    { geoJson, dryRun, baseVersion: (await read(actor)).version },
    'version matched unknown missing',
  );
const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: Refused) => error.code,
  );
const ring = [
  [105, 10.5],
  [105.1, 10.5],
  [105.1, 10.6],
  [105, 10.5],
];
const outlineOf = (name: string): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [ring] } }],
  });

test('[K1] localities have a square each before anybody places them, and where the admin puts them after', async () => {
  const before = await read(await world.person('observer'));
  expect(before).toMatchObject({ version: 0, isArranged: false, boundaries: [] });
  const [first] = before.localityTiles;

  const saved = await placeTiles(admin, [{ localityId: first?.localityId, column: 5, row: 2 }]);
  const after = await read(await world.person('observer'));

  expect(saved.version).toBe(1);
  expect(after.isArranged).toBe(true);
  expect(after.localityTiles).toContainEqual({ localityId: first?.localityId, column: 5, row: 2 });
  expect(after.localityTiles).toHaveLength(before.localityTiles.length);
});

test('[K1] another unit’s locality is not there, and a map that somebody else changed is shown anew', async () => {
  const [theirs] = Object.values(world.otherUnit.locality);
  expect(await codeOf(placeTiles(admin, [{ localityId: theirs, column: 0, row: 0 }]))).toBe('NOT_FOUND');
  expect(await codeOf(placeTiles(admin, [{ localityId: v7(), column: 0, row: 0 }]))).toBe('NOT_FOUND');
  expect(await codeOf(placeTiles(admin, [], 77))).toBe('STALE_VERSION');
});

test('[K2] outlines are checked, saved and taken away; those who follow the unit hear of it', async () => {
  const [name] = (
    await admin.ask<{ directory: { localities: { name: string }[] } }>(
      '{ directory { localities { name } } }',
    )
  ).directory.localities.map((locality) => locality.name);
  const checked = await upload(admin, outlineOf(name ?? ''), true);
  expect(checked.matched).toHaveLength(1);
  expect((await read(admin)).boundaries).toEqual([]);

  await upload(admin, outlineOf(name ?? ''));
  const { boundaries, version } = await read(await world.person('justice'));
  expect(boundaries).toMatchObject([{ geometry: { type: 'MultiPolygon', coordinates: [[ring]] } }]);
  const { rows } = await world.sql.query(
    `SELECT detail FROM events WHERE type = 'MapChanged' AND unit_id = $1 ORDER BY seq DESC LIMIT 1`,
    [world.unit.id],
  );
  expect(rows[0]?.detail).toEqual({ changed: 'BOUNDARIES', mapVersion: version });

  await upload(admin, null);
  expect((await read(admin)).boundaries).toEqual([]);
});

test('[K2] a file that names nobody here is refused and changes nothing', async () => {
  const { version } = await read(admin);
  expect(await codeOf(upload(admin, outlineOf('Nơi khác')))).toBe('INVALID_INPUT');
  expect(await codeOf(upload(admin, 'không phải GeoJSON'))).toBe('INVALID_INPUT');
  expect((await read(admin)).version).toBe(version);
});
