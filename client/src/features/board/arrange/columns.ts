import type { AssignmentStatus } from '../../../graphql/generated/schema.ts';

/** The board's columns; `aside` holds what was refused, postponed or withdrawn, and is folded. */
export const columnIds = ['notStarted', 'inProgress', 'awaiting', 'done', 'aside'] as const;
export type ColumnId = (typeof columnIds)[number];

export const columnOf: Readonly<Record<AssignmentStatus, ColumnId>> = {
  NOT_STARTED: 'notStarted',
  IN_PROGRESS: 'inProgress',
  RETURNED: 'inProgress',
  AWAITING_CONFIRMATION: 'awaiting',
  DONE: 'done',
  REFUSED: 'aside',
  POSTPONED: 'aside',
  WITHDRAWN: 'aside',
};
