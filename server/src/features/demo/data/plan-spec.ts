import type { PlanKind } from '../../../platform/graphql/generated/schema.ts';
import type { Day, TaskSpec } from './task-spec.ts';

/** A plan of the demo, by the key under which the script speaks of it. */
export interface PlanSpec {
  readonly key: string;
  readonly kind: PlanKind;
  /** Absent where the document leaves it blank. */
  readonly number?: string;
  readonly issuedOn?: Day;
  readonly issuer: string;
  readonly subject: string;
  readonly shortName: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** Whether every commune has its target in it. */
  readonly withTargets: boolean;
  /** The document's text with its marks. */
  readonly document: string;
  readonly tasks: readonly TaskSpec[];
}
