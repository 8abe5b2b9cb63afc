import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Plan } from './domain/plan.ts';

export const PlanTable = new EntitySchema<Plan>({
  name: 'Plan',
  tableName: 'plans',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    kind: column.text('kind'),
    number: column.optionalText('number'),
    issuedOn: column.optionalDay('issued_on'),
    issuer: column.optionalText('issuer'),
    subject: column.text('subject'),
    shortName: column.text('short_name'),
    periodStart: column.optionalDay('period_start'),
    periodEnd: column.optionalDay('period_end'),
    standingAgencyId: column.ref('standing_agency_id'),
    route: column.json('route'),
    targetTotal: column.optionalInteger('target_total'),
    targetUnit: column.optionalText('target_unit'),
    targets: column.json('targets'),
    state: column.text('state'),
    issuedAt: column.optionalInstant('issued_at'),
    closedAt: column.optionalInstant('closed_at'),
    supersedesId: column.optionalRef('supersedes_id'),
    documentId: column.optionalRef('document_id'),
    cutOff: column.text('cut_off'),
    createdAt: column.instant('created_at'),
    version: column.integer('version'),
  },
});
