import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashPassword } from '../../../server/src/features/identity/password.ts';
import { agencies, groups, localities, members } from './people.ts';

export const password = 'giaoban-test';
export const ZONE = 'Asia/Ho_Chi_Minh';

/** Ids of a unit's things by slug or user name. */
export interface TestUnit {
  readonly id: string;
  readonly slug: string;
  readonly agency: Readonly<Record<string, string>>;
  readonly locality: Readonly<Record<string, string>>;
  readonly group: Readonly<Record<string, string>>;
  readonly member: Readonly<Record<string, string>>;
}

const ids = (keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [key, randomUUID()]));

let hashed: Promise<string> | undefined;

/** Writes a unit with its people straight into the tables. */
export async function plantUnit(client: pg.ClientBase, slug: string, today: string): Promise<TestUnit> {
  hashed ??= hashPassword(password);
  const unit: TestUnit = {
    id: randomUUID(),
    slug,
    agency: ids(agencies.map((agency) => agency.slug)),
    locality: ids(localities.map((locality) => locality.slug)),
    group: ids(groups.map((group) => group.name)),
    member: ids(members.map((member) => member.username)),
  };
  await client.query(
    `INSERT INTO units (id, slug, name, level, zone, chair_title, today, standing_agency_id, created_at)
     VALUES ($1, $2, $3, 'DISTRICT', $4, 'Chủ tịch UBND huyện', $5, $6, $7)`,
    [unit.id, slug, `Huyện ${slug}`, ZONE, today, unit.agency['police'], `${today}T00:00:00Z`],
  );
  await client.query('INSERT INTO unit_heads (unit_id, epoch) VALUES ($1, $2)', [unit.id, randomUUID()]);
  for (const locality of localities) {
    const parent = locality.slug === 'district' ? null : unit.locality['district'];
    await client.query(
      'INSERT INTO localities (id, unit_id, slug, name, kind, parent_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [unit.locality[locality.slug], unit.id, locality.slug, locality.name, locality.kind, parent],
    );
  }
  for (const agency of agencies) {
    await client.query(
      `INSERT INTO agencies (id, unit_id, slug, name, short_name, kind, parent_id, locality_id)
       VALUES ($1, $2, $3, $4, $4, $5, $6, $7)`,
      [
        unit.agency[agency.slug],
        unit.id,
        agency.slug,
        agency.name,
        agency.kind,
        agency.parent ? unit.agency[agency.parent] : null,
        agency.locality ? unit.locality[agency.locality] : null,
      ],
    );
  }
  for (const group of groups) {
    const listed = group.agencies.map((agency) => unit.agency[agency]);
    await client.query('INSERT INTO agency_groups (id, unit_id, name, agency_ids) VALUES ($1, $2, $3, $4)', [
      unit.group[group.name],
      unit.id,
      group.name,
      listed,
    ]);
  }
  for (const member of members) {
    await client.query(
      `INSERT INTO members (id, unit_id, agency_id, username, full_name, role, password_hash, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        unit.member[member.username],
        unit.id,
        unit.agency[member.agency],
        member.username,
        `Người ${member.username}`,
        member.role,
        await hashed,
        `${today}T00:00:00Z`,
      ],
    );
  }
  return unit;
}
