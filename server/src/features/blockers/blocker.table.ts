import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Blocker, BlockerMove } from './domain/blocker.ts';

/** A blocker without its path, which has rows of its own. */
export interface BlockerRow extends Omit<Blocker, 'path'> {
  readonly unitId: string;
}

/** One move of a blocker, `no` counting from 0. Rows are added, never changed or removed. */
export interface BlockerMoveRow extends BlockerMove {
  readonly blockerId: string;
  readonly no: number;
}

export const BlockerTable = new EntitySchema<BlockerRow>({
  name: 'Blocker',
  tableName: 'blockers',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    taskId: column.optionalRef('task_id'),
    assignmentId: column.optionalRef('assignment_id'),
    localityId: column.optionalRef('locality_id'),
    agencyId: column.ref('agency_id'),
    raisedBy: column.ref('raised_by'),
    raisedAt: column.instant('raised_at'),
    kind: column.text('kind'),
    severity: column.text('severity'),
    text: column.text('text'),
    need: column.optionalText('need'),
    state: column.text('state'),
    route: column.json('route'),
    step: column.integer('step'),
    stepSince: column.instant('step_since'),
    answerBy: column.optionalInstant('answer_by'),
    directiveId: column.optionalRef('directive_id'),
    mergedIntoId: column.optionalRef('merged_into_id'),
    closedAt: column.optionalInstant('closed_at'),
    version: column.integer('version'),
  },
});

export const BlockerMoveTable = new EntitySchema<BlockerMoveRow>({
  name: 'BlockerMove',
  tableName: 'blocker_moves',
  columns: {
    blockerId: { ...column.ref('blocker_id'), primary: true },
    no: { ...column.integer('no'), primary: true },
    at: column.instant('at'),
    kind: column.text('kind'),
    step: column.integer('step'),
    toStep: column.optionalInteger('to_step'),
    by: column.optionalRef('by'),
    agencyId: column.optionalRef('agency_id'),
    text: column.optionalText('text'),
  },
});
