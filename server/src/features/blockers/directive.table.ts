import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Directive } from './domain/directive.ts';

export interface DirectiveRow extends Directive {
  readonly unitId: string;
}

export const DirectiveTable = new EntitySchema<DirectiveRow>({
  name: 'Directive',
  tableName: 'directives',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    blockerId: column.optionalRef('blocker_id'),
    text: column.text('text'),
    givenBy: column.ref('given_by'),
    taskIds: column.refs('task_ids'),
    at: column.instant('at'),
    version: column.integer('version'),
  },
});
