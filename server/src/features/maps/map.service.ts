import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Write, Writes } from '../../live/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type {
  LocalityMap,
  SaveBoundariesInput,
  SavedBoundaries,
  SavedLocalityTiles,
  SaveLocalityTilesInput,
} from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { adminOnly, findLocalities, holdDirectory, loadUnit, notInUnit, staleEntry } from '../units/index.ts';
import { layOutTiles } from './domain/lay-out-tiles.ts';
import { matchOutlines } from './domain/match-outlines.ts';
import { readGeoJson } from './domain/read-geojson.ts';
import { checkTiles, type Place } from './domain/tile.ts';
import { LocalityMapTable, type SavedMap } from './map.table.ts';

const noneMatched = (unknown: readonly string[]) =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Không có tên nào trong tệp trùng với địa bàn của đơn vị. Hãy kiểm tra tên trong tệp hoặc trong danh mục địa bàn.',
      'No name in the file is a locality of this unit. Check the names in the file, or in the list of localities.',
    ),
    { field: 'geoJson', facts: { unknown: unknown.slice(0, 50) } },
  );

/** The unit's schematic map: tiles placed by hand or by name, and outlines that were uploaded. */
@Injectable()
export class MapService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
  ) {}

  async localityMap(viewer: Viewer): Promise<LocalityMap> {
    const { manager } = this.database;
    const saved = await findMap(manager, viewer.unitId);
    const places = await findPlaces(manager, viewer.unitId);
    const isHere = new Set(places.map(({ id }) => id));
    return {
      version: saved?.version ?? 0,
      localityTiles: layOutTiles(places, saved?.tiles ?? []),
      isArranged: saved?.tiles.some(({ localityId }) => isHere.has(localityId)) ?? false,
      boundaries: (saved?.boundaries ?? []).filter(({ localityId }) => isHere.has(localityId)),
    };
  }

  async saveLocalityTiles(viewer: Viewer, input: SaveLocalityTilesInput): Promise<SavedLocalityTiles> {
    if (viewer.role !== 'ADMIN') throw adminOnly();
    return this.writes.run(viewer, 'saveLocalityTiles', input, async (write) => {
      const before = await holdMap(write.manager, viewer.unitId, input.baseVersion);
      const places = await findPlaces(write.manager, viewer.unitId);
      const known = new Map(places.map((place) => [place.id, place]));
      if (input.tiles.some(({ localityId }) => !known.has(localityId))) {
        throw notInUnit('địa bàn', 'locality', 'tiles');
      }
      checkTiles(input.tiles, known);
      const tiles = input.tiles.map(({ localityId, column, row }) => ({ localityId, column, row }));
      const version = await this.save(write, viewer, { ...before, tiles }, 'TILES');
      return { version, localityTiles: layOutTiles(places, tiles) };
    });
  }

  async saveBoundaries(viewer: Viewer, input: SaveBoundariesInput): Promise<SavedBoundaries> {
    if (viewer.role !== 'ADMIN') throw adminOnly();
    return this.writes.run(viewer, 'saveBoundaries', input, async (write) => {
      const before = await holdMap(write.manager, viewer.unitId, input.baseVersion);
      const places = await findPlaces(write.manager, viewer.unitId);
      const outlines = typeof input.geoJson === 'string' ? readGeoJson(input.geoJson) : [];
      const { boundaries, unknown, missing } = matchOutlines(outlines, places);
      if (outlines.length > 0 && boundaries.length === 0) throw noneMatched(unknown);
      const isSame = boundaries.length === 0 && before.boundaries.length === 0;
      const version =
        input.dryRun || isSame
          ? before.version
          : await this.save(write, viewer, { ...before, boundaries }, 'BOUNDARIES');
      return {
        version,
        matched: boundaries.map(({ localityId }) => localityId),
        unknown: [...unknown],
        missing: [...missing],
      };
    });
  }

  private async save(
    { manager, at, append }: Write,
    viewer: Viewer,
    map: Pick<SavedMap, 'tiles' | 'boundaries' | 'version'>,
    changed: 'TILES' | 'BOUNDARIES',
  ): Promise<number> {
    const version = map.version + 1;
    await manager.save(LocalityMapTable, {
      ...map,
      unitId: viewer.unitId,
      version,
      changedBy: viewer.memberId,
      changedAt: at,
    });
    const unit = await loadUnit(manager, viewer.unitId);
    append({
      type: 'MapChanged',
      subjectKind: 'UNIT',
      subject: unit,
      detail: { changed, mapVersion: version },
    });
    return version;
  }
}

const findMap = (manager: EntityManager, unitId: string): Promise<SavedMap | null> =>
  manager.findOneBy(LocalityMapTable, { unitId });

const findPlaces = async (manager: EntityManager, unitId: string): Promise<Place[]> =>
  (await findLocalities(manager, unitId)).filter(({ endedOn }) => endedOn === null);

/** The map as the person saw it, with the directory held. @throws DomainError STALE_VERSION */
async function holdMap(
  manager: EntityManager,
  unitId: string,
  seen: number,
): Promise<Pick<SavedMap, 'tiles' | 'boundaries' | 'version'>> {
  await holdDirectory(manager, unitId);
  const map = (await findMap(manager, unitId)) ?? { tiles: [], boundaries: [], version: 0 };
  if (map.version !== seen) throw staleEntry({ version: map.version });
  return map;
}
