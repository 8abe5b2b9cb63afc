import type { EntityManager } from 'typeorm';
import type { Plan } from '../../platform/graphql/generated/schema.ts';
import { isDesk, type Viewer } from '../identity/index.ts';

const PLANS = `
SELECT id, kind, number, issued_on AS "issuedOn", issuer, subject, short_name AS "shortName", period_start AS "periodStart",
  period_end AS "periodEnd", standing_agency_id AS "standingAgencyId", route, target_total AS "targetTotal",
  target_unit AS "targetUnit", targets, state, issued_at AS "issuedAt", closed_at AS "closedAt",
  supersedes_id AS "supersedesId", document_id AS "documentId", version
FROM plans WHERE unit_id = $1 AND (state <> 'DRAFT' OR $2) ORDER BY created_at DESC, id`;

/** Newest first: issued and closed plans, drafts too for coordinator and chair. */
export const findPlans = (manager: EntityManager, viewer: Viewer): Promise<Plan[]> =>
  manager.query(PLANS, [viewer.unitId, isDesk(viewer)]);
