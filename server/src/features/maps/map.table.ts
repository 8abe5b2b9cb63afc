import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Boundary } from './domain/match-outlines.ts';
import type { LocalityTile } from './domain/tile.ts';

export interface SavedMap {
  readonly unitId: string;
  /** Those placed by hand. */
  readonly tiles: readonly LocalityTile[];
  readonly boundaries: readonly Boundary[];
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: string;
}

export const LocalityMapTable = new EntitySchema<SavedMap>({
  name: 'LocalityMap',
  tableName: 'locality_maps',
  columns: {
    unitId: { type: 'uuid', name: 'unit_id', primary: true },
    tiles: column.json('tiles'),
    boundaries: column.json('boundaries'),
    version: column.integer('version'),
    changedBy: column.optionalRef('changed_by'),
    changedAt: column.instant('changed_at'),
  },
});
