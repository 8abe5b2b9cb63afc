/** The chair's decision and the tasks that it lays on agencies: the same record in table, snapshot and feed. */
export interface Directive {
  readonly id: string;
  readonly planId: string;
  /** Null: given without a blocker. */
  readonly blockerId: string | null;
  readonly text: string;
  readonly givenBy: string;
  readonly at: string;
  readonly taskIds: readonly string[];
  readonly version: number;
}
