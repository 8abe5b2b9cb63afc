import type { EntityManager } from 'typeorm';
import type { NamedPlace } from './domain/named-places.ts';

/** Localities that a plan counts anything in, by name. */
export const findCountedPlaces = (
  manager: EntityManager,
  unitId: string,
  planId: string,
): Promise<NamedPlace[]> =>
  manager.query(
    `SELECT id, slug, name, parent_id AS "parentId" FROM localities
     WHERE unit_id = $1 AND id IN (SELECT locality_id FROM locality_progress WHERE plan_id = $2) ORDER BY name, id`,
    [unitId, planId],
  );
