import { EntitySchema } from 'typeorm';
import { column } from '../../../platform/database/index.ts';
import type { ReviewTarget } from '../../../platform/graphql/generated/schema.ts';
import type { Finding, ReviewWarning } from './domain/finding.ts';

/** What was read of a plan's document as a whole, while its duties are checked. */
export interface Review {
  readonly planId: string;
  readonly unitId: string;
  readonly documentId: string;
  readonly warnings: readonly ReviewWarning[];
  readonly targets: readonly ReviewTarget[];
  readonly targetTotal: number | null;
}

export const ReviewTable = new EntitySchema<Review>({
  name: 'PlanReview',
  tableName: 'plan_reviews',
  columns: {
    planId: { ...column.id(), name: 'plan_id' },
    unitId: column.ref('unit_id'),
    documentId: column.ref('document_id'),
    warnings: column.json('warnings'),
    targets: column.json('targets'),
    targetTotal: column.optionalInteger('target_total'),
  },
});

export const FindingTable = new EntitySchema<Finding>({
  name: 'Finding',
  tableName: 'findings',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    position: column.integer('position'),
    section: column.optionalText('section'),
    text: column.text('text'),
    quoteStart: column.integer('quote_start'),
    quoteEnd: column.integer('quote_end'),
    agencies: column.json('agencies'),
    deadline: column.json('deadline'),
    cadence: column.text('cadence'),
    indicator: column.optionalText('indicator'),
    confidence: column.integer('confidence'),
    reasons: column.texts('reasons'),
    warnings: column.json('warnings'),
    change: column.text('change'),
    state: column.text('state'),
    taskId: column.optionalRef('task_id'),
    version: column.integer('version'),
  },
});
