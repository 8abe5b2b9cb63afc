import type {
  LocalityTarget,
  PlanKind,
  PlanState,
  RouteStep,
} from '../../../platform/graphql/generated/schema.ts';

/** A kế hoạch, công văn or other document whose duties are tracked: the record of SDL, table and feed. */
export interface Plan {
  readonly id: string;
  readonly unitId: string;
  readonly kind: PlanKind;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly subject: string;
  readonly shortName: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly standingAgencyId: string;
  readonly route: readonly RouteStep[];
  readonly targetTotal: number | null;
  readonly targetUnit: string | null;
  readonly targets: readonly LocalityTarget[];
  readonly state: PlanState;
  readonly issuedAt: string | null;
  readonly closedAt: string | null;
  readonly supersedesId: string | null;
  readonly documentId: string | null;
  /** HH:MM in the unit's zone: by then a day's figures are to be reported. */
  readonly cutOff: string;
  readonly createdAt: string;
  readonly version: number;
}

/** What is written in the plan itself, as against what became of it. */
export type PlanContent = Omit<
  Plan,
  'id' | 'unitId' | 'state' | 'issuedAt' | 'closedAt' | 'documentId' | 'cutOff' | 'createdAt' | 'version'
>;

/** A plan after a step, with the event that tells of it. */
export interface PlanChange {
  readonly plan: Plan;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
