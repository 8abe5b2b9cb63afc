import type { EntityManager } from 'typeorm';
import type { Agency, Unit } from '../../platform/graphql/generated/schema.ts';

const AGENCY = `SELECT id, slug, name, short_name AS "shortName", aliases, kind, parent_id AS "parentId",
  locality_id AS "localityId", ended_on AS "endedOn", version FROM agencies`;

export async function loadUnit(manager: EntityManager, unitId: string): Promise<Unit> {
  const [unit]: Unit[] = await manager.query(
    `SELECT id, slug, name, level, zone, chair_title AS "chairTitle", today, standing_agency_id AS "standingAgencyId", version
     FROM units WHERE id = $1`,
    [unitId],
  );
  if (!unit) throw new Error(`unit ${unitId} is gone`);
  return unit;
}

export async function loadAgency(manager: EntityManager, unitId: string, agencyId: string): Promise<Agency> {
  const [agency]: Agency[] = await manager.query(`${AGENCY} WHERE unit_id = $1 AND id = $2`, [
    unitId,
    agencyId,
  ]);
  if (!agency) throw new Error(`agency ${agencyId} is gone`);
  return agency;
}
