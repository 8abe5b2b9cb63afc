import type { Day } from '../../../lib/days.ts';
import { countedPartOf, countFourWays, type FourWay, timelinessOf } from '../../../lib/timeliness.ts';
import type { AgencyRecord, AssignmentRecord } from '../../../live/index.ts';

/** How one agency stands, over its lead assignments. */
export interface AgencyStanding {
  readonly agencyId: string;
  readonly name: string;
  readonly count: FourWay;
  readonly dueSoon: number;
  /** When its longest untouched open work was last touched; null: nothing of it is open in the agency's hands. */
  readonly silentSince: string | null;
}

/** Open, and it is the agency's turn: what awaits confirmation is the desk's silence, not the agency's. */
const isInItsHands = ({ status }: AssignmentRecord): boolean =>
  status === 'NOT_STARTED' || status === 'IN_PROGRESS' || status === 'RETURNED';

const standing = (
  agencyId: string,
  name: string,
  shares: readonly AssignmentRecord[],
  today: Day,
): AgencyStanding => {
  const open = shares.filter(isInItsHands);
  const oldest = open.map((share) => share.changedAt).sort()[0];
  return {
    agencyId,
    name,
    count: countFourWays(shares, today),
    dueSoon: open.filter((share) => timelinessOf(share, today) === 'DUE_SOON').length,
    silentSince: oldest ?? null,
  };
};

const byRisk = (a: AgencyStanding, b: AgencyStanding): number =>
  b.count.openOverdue - a.count.openOverdue ||
  b.dueSoon - a.dueSoon ||
  (a.silentSince ?? '~').localeCompare(b.silentSince ?? '~') ||
  a.name.localeCompare(b.name, 'vi');

/** Every agency that leads something, those at risk first: overdue, then due soon, then the longest silence. */
export const agenciesByRisk = (
  assignments: Iterable<AssignmentRecord>,
  agencies: ReadonlyMap<string, AgencyRecord>,
  today: Day,
): readonly AgencyStanding[] => {
  const shares = new Map<string, AssignmentRecord[]>();
  for (const assignment of assignments) {
    if (countedPartOf(assignment, today) === null) continue;
    const known = shares.get(assignment.agencyId);
    if (known) known.push(assignment);
    else shares.set(assignment.agencyId, [assignment]);
  }
  return [...shares]
    .map(([agencyId, own]) => standing(agencyId, agencies.get(agencyId)?.shortName ?? '…', own, today))
    .sort(byRisk);
};
