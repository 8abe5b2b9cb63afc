import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '../identity/index.ts';
import type { Cast } from './cast.ts';
import { agencies, districtSlug, groups } from './data/agencies.ts';
import { communes, kindInWords } from './data/communes.ts';
import { demoPassword, members } from './data/members.ts';
import { tiles } from './data/tiles.ts';
import { unit } from './data/unit.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Inserts rows whose keys are the table's columns. */
const insert = (manager: EntityManager, table: string, columns: string, rows: Rows): Promise<unknown> =>
  manager.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );

const localityRows = (cast: Cast): Rows => [
  { id: cast.locality(districtSlug), slug: districtSlug, name: unit.district, kind: 'DISTRICT' },
  ...communes.map(({ slug, name, kind }) => ({
    id: cast.locality(slug),
    slug,
    name: `${capitalised(kindInWords[kind])} ${name}`,
    kind,
    parent_id: cast.locality(districtSlug),
  })),
];

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const agencyRows = (cast: Cast): Rows =>
  agencies.map(({ slug, name, shortName, kind, aliases, parent, locality }) => ({
    id: cast.agency(slug),
    slug,
    name,
    short_name: shortName,
    kind,
    aliases: aliases ?? [],
    parent_id: parent ? cast.agency(parent) : null,
    locality_id: locality ? cast.locality(locality) : null,
  }));

const groupRows = (cast: Cast): Rows =>
  groups.map(({ key, name, aliases, agencies }) => ({
    id: cast.group(key),
    name,
    aliases,
    agency_ids: agencies.map((slug) => cast.agency(slug)),
  }));

/** One password, so one hash: seventy would take longer than all the rest. */
async function memberRows(cast: Cast, since: Date): Promise<Rows> {
  const passwordHash = await hashPassword(demoPassword);
  return members.map(({ username, fullName, title, agency, role }, index) => ({
    id: cast.member(username),
    agency_id: cast.agency(agency),
    username,
    full_name: fullName,
    title,
    role,
    password_hash: passwordHash,
    must_change_password: false,
    demo: true,
    // The sign-in page lists them by this instant: in the order of the data.
    created_at: new Date(since.getTime() + index).toISOString(),
  }));
}

/** Writes the unit with its localities, agencies, groups and people; `today` is its day `YYYY-MM-DD`. */
export async function plantUnit(
  manager: EntityManager,
  cast: Cast,
  since: Date,
  today: string,
): Promise<void> {
  await insert(
    manager,
    'units',
    'id, slug, name, level, zone, chair_title, today, standing_agency_id, demo, version, created_at',
    [
      {
        id: cast.unitId,
        slug: unit.slug,
        name: unit.name,
        level: unit.level,
        zone: unit.zone,
        chair_title: unit.chairTitle,
        today,
        standing_agency_id: cast.agency(unit.standingAgency),
        demo: true,
        version: 1,
        created_at: since.toISOString(),
      },
    ],
  );
  await manager.query('INSERT INTO unit_heads (unit_id, epoch) VALUES ($1, $2)', [cast.unitId, randomUUID()]);
  const ofUnit = (rows: Rows): Rows => rows.map((row) => ({ ...row, unit_id: cast.unitId, version: 1 }));
  const thing = 'id, unit_id, slug, name, kind, parent_id, version';
  await insert(manager, 'localities', thing, ofUnit(localityRows(cast)));
  await insert(manager, 'locality_maps', 'unit_id, tiles, boundaries, version, changed_at', [
    {
      unit_id: cast.unitId,
      tiles: Object.entries(tiles).map(([slug, [column, row]]) => ({
        localityId: cast.locality(slug),
        column,
        row,
      })),
      boundaries: [],
      version: 1,
      changed_at: since.toISOString(),
    },
  ]);
  await insert(manager, 'agencies', `${thing}, short_name, aliases, locality_id`, ofUnit(agencyRows(cast)));
  await insert(
    manager,
    'agency_groups',
    'id, unit_id, name, aliases, agency_ids, version',
    ofUnit(groupRows(cast)),
  );
  await insert(
    manager,
    'members',
    'id, unit_id, agency_id, username, full_name, title, role, password_hash, must_change_password, rights, demo, version, created_at',
    ofUnit((await memberRows(cast, since)).map((row) => ({ ...row, rights: 1 }))),
  );
}
