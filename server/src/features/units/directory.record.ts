import type { EntityManager, EntitySchema, FindOptionsOrder, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { isId } from '../../platform/database/index.ts';
import type { Agency, AgencyGroup, Locality } from './domain/unit.ts';
import { AgencyGroupTable, AgencyTable, LocalityTable, type OfUnit } from './unit.table.ts';
import { staleEntry } from './unit-refusals.ts';

export const withoutUnit = <T>({ unitId: _, ...entry }: OfUnit<T>): Omit<OfUnit<T>, 'unitId'> => entry;

export const findAgencies = async (manager: EntityManager, unitId: string): Promise<Agency[]> =>
  (await manager.find(AgencyTable, { where: { unitId }, order: { name: 'ASC', id: 'ASC' } })).map(
    withoutUnit,
  );

export const findAgencyGroups = async (manager: EntityManager, unitId: string): Promise<AgencyGroup[]> =>
  (await manager.find(AgencyGroupTable, { where: { unitId }, order: { name: 'ASC', id: 'ASC' } })).map(
    withoutUnit,
  );

export const findLocalities = async (manager: EntityManager, unitId: string): Promise<Locality[]> =>
  (await manager.find(LocalityTable, { where: { unitId }, order: { name: 'ASC', id: 'ASC' } })).map(
    withoutUnit,
  );

interface Entry extends ObjectLiteral {
  readonly id: string;
  readonly unitId: string;
  readonly version: number;
}

/** One entry of the unit's directory, held, as the admin saw it; null where the unit has none of this id. Work may refer to it meanwhile. */
export const holdEntry = async <T extends Entry>(
  manager: EntityManager,
  table: EntitySchema<T>,
  unitId: string,
  wanted: { readonly id: string; readonly baseVersion?: number | null | undefined },
): Promise<T | null> => {
  if (!isId(wanted.id)) return null;
  const where = { id: wanted.id, unitId } as FindOptionsWhere<T>;
  const order = { id: 'ASC' } as FindOptionsOrder<T>;
  const entry = await manager.findOne(table, { where, order, lock: { mode: 'for_no_key_update' } });
  if (entry !== null && entry.version !== wanted.baseVersion) throw staleEntry(withoutUnit(entry));
  return entry;
};

/** One change of the directory at a time in a unit: names stay unique, and nobody becomes their parent's parent. */
export const holdDirectory = async (manager: EntityManager, unitId: string): Promise<void> => {
  await manager.query('SELECT 1 FROM units WHERE id = $1 FOR NO KEY UPDATE', [unitId]);
};
