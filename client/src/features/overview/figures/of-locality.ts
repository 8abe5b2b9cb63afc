import type { AgencyRecord, AssignmentRecord, BlockerRecord } from '../../../live/index.ts';
import { isOpenBlocker } from './blockers.ts';

/** Agencies that answer for a locality: its People's Committee. */
export const agenciesOf = (agencies: Iterable<AgencyRecord>, localityId: string): readonly AgencyRecord[] =>
  [...agencies].filter((agency) => agency.localityId === localityId && agency.endedOn === null);

/** What stops work there: raised for the locality, on a share of work there, or by an agency of it; oldest first. */
export const openBlockersOf = (
  blockers: Iterable<BlockerRecord>,
  assignments: ReadonlyMap<string, AssignmentRecord>,
  agencies: readonly AgencyRecord[],
  localityId: string,
): readonly BlockerRecord[] => {
  const own = new Set(agencies.map(({ id }) => id));
  const isThere = (blocker: BlockerRecord): boolean =>
    blocker.localityId === localityId ||
    own.has(blocker.agencyId) ||
    (blocker.assignmentId !== null && assignments.get(blocker.assignmentId)?.localityId === localityId);
  return [...blockers]
    .filter((blocker) => isOpenBlocker(blocker) && isThere(blocker))
    .sort((a, b) => a.raisedAt.localeCompare(b.raisedAt));
};
