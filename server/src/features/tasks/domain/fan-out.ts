import type { ShareRole, TaskShare } from '../../../platform/graphql/generated/schema.ts';

/** Agencies of the unit as far as fan-out needs them. */
export interface Roll {
  readonly agencies: ReadonlyMap<
    string,
    { readonly localityId: string | null; readonly endedOn: string | null }
  >;
  /** Group id to its members' ids. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

export interface FannedShare {
  readonly agencyId: string;
  readonly localityId: string | null;
  readonly role: ShareRole;
}

const named = (share: TaskShare, roll: Roll): readonly string[] => {
  if (share.agencyId) return [share.agencyId];
  return share.groupId ? (roll.groups.get(share.groupId) ?? []) : [];
};

/**
 * Which agencies a task's shares come to today: groups become their members, each agency once. One that is named to
 * lead does not cooperate as well; dissolved ones get nothing.
 */
export function fanOut(shares: readonly TaskShare[], roll: Roll, today: string): FannedShare[] {
  const roles = new Map<string, ShareRole>();
  for (const share of shares) {
    for (const agencyId of named(share, roll)) {
      if (roles.get(agencyId) !== 'LEAD') roles.set(agencyId, share.role);
    }
  }
  return [...roles].flatMap(([agencyId, role]) => {
    const agency = roll.agencies.get(agencyId);
    if (!agency || (agency.endedOn && agency.endedOn <= today)) return [];
    return [{ agencyId, localityId: agency.localityId, role }];
  });
}
