import type { Passage } from '../text/passage.ts';

export type ColumnKind =
  | 'number'
  | 'task'
  | 'lead'
  | 'cooperate'
  | 'deadline'
  | 'locality'
  | 'figure'
  | 'other';

/** A table of which it is known what its columns hold. Cells of a row stand in the order of the columns. */
export interface Table {
  readonly columns: readonly ColumnKind[];
  readonly rows: readonly (readonly Passage[])[];
}
