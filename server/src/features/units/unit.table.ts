import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Agency, AgencyGroup, Locality, Unit } from './domain/unit.ts';

/** A record of the SDL with the unit it belongs to. */
export type OfUnit<T> = T & { readonly unitId: string };

export const UnitTable = new EntitySchema<Unit>({
  name: 'Unit',
  tableName: 'units',
  columns: {
    id: column.id(),
    slug: column.text('slug'),
    name: column.text('name'),
    level: column.text('level'),
    zone: column.text('zone'),
    chairTitle: column.text('chair_title'),
    today: column.day('today'),
    standingAgencyId: column.optionalRef('standing_agency_id'),
    version: column.integer('version'),
  },
});

export const AgencyTable = new EntitySchema<OfUnit<Agency>>({
  name: 'Agency',
  tableName: 'agencies',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    slug: column.text('slug'),
    name: column.text('name'),
    shortName: column.text('short_name'),
    aliases: column.texts('aliases'),
    kind: column.text('kind'),
    parentId: column.optionalRef('parent_id'),
    localityId: column.optionalRef('locality_id'),
    endedOn: column.optionalDay('ended_on'),
    version: column.integer('version'),
  },
});

export const AgencyGroupTable = new EntitySchema<OfUnit<AgencyGroup>>({
  name: 'AgencyGroup',
  tableName: 'agency_groups',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    name: column.text('name'),
    aliases: column.texts('aliases'),
    agencyIds: column.refs('agency_ids'),
    version: column.integer('version'),
  },
});

export const LocalityTable = new EntitySchema<OfUnit<Locality>>({
  name: 'Locality',
  tableName: 'localities',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    slug: column.text('slug'),
    name: column.text('name'),
    kind: column.text('kind'),
    parentId: column.optionalRef('parent_id'),
    endedOn: column.optionalDay('ended_on'),
    version: column.integer('version'),
  },
});
