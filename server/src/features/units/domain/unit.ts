import type { AgencyKind, LocalityKind, UnitLevel } from '../../../platform/graphql/generated/schema.ts';

/** One authority: the tenant. Everything else belongs to exactly one unit. */
export interface Unit {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly level: UnitLevel;
  /** IANA zone in which the unit reckons its days. */
  readonly zone: string;
  readonly chairTitle: string;
  /** The present day as the unit's boards have been told. */
  readonly today: string;
  readonly standingAgencyId: string | null;
  readonly version: number;
}

/** A body that answers for tasks. */
export interface Agency {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  /** The parent may act in its child's place. */
  readonly parentId: string | null;
  readonly localityId: string | null;
  readonly endedOn: string | null;
  readonly version: number;
}

/** A class of agencies that documents name. */
export interface AgencyGroup {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly agencyIds: readonly string[];
  readonly version: number;
}

export interface Locality {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: LocalityKind;
  readonly parentId: string | null;
  readonly endedOn: string | null;
  readonly version: number;
}
