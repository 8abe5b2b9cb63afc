import type { EntityManager } from 'typeorm';
import type { Roll } from './domain/fan-out.ts';

interface AgencyRow {
  readonly id: string;
  readonly localityId: string | null;
  readonly endedOn: string | null;
}

/** The unit's agencies and groups as fan-out needs them. */
export async function loadRoll(manager: EntityManager, unitId: string): Promise<Roll> {
  const agencies: AgencyRow[] = await manager.query(
    'SELECT id, locality_id AS "localityId", ended_on AS "endedOn" FROM agencies WHERE unit_id = $1',
    [unitId],
  );
  const groups: { id: string; agencyIds: string[] }[] = await manager.query(
    'SELECT id, agency_ids AS "agencyIds" FROM agency_groups WHERE unit_id = $1',
    [unitId],
  );
  return {
    agencies: new Map(agencies.map((agency) => [agency.id, agency])),
    groups: new Map(groups.map((group) => [group.id, group.agencyIds])),
  };
}
