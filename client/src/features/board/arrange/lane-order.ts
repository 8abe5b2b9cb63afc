import type { Grouping } from '../../../lib/board-address.ts';
import type { AgencyRecord, LocalityRecord, Table } from '../../../live/index.ts';
import { noLane } from './placement.ts';

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'vi');

/** Offices first, communes after them: both by name, for an order that stays the same is found without looking. */
const agencyOrder = (agencies: Iterable<AgencyRecord>): readonly string[] => {
  const all = [...agencies].sort(byName);
  const isLocal = (agency: AgencyRecord): boolean => agency.localityId !== null;
  return [...all.filter((agency) => !isLocal(agency)), ...all.filter(isLocal)].map((agency) => agency.id);
};

const localityOrder = (localities: Iterable<LocalityRecord>): readonly string[] => [
  ...[...localities].sort(byName).map((locality) => locality.id),
  noLane,
];

/** The lanes of a grouping in the order in which they stand. */
export const laneOrder = (
  grouping: Grouping,
  agencies: Table<'agencies'>,
  localities: Table<'localities'>,
): readonly string[] => {
  switch (grouping) {
    case 'none':
      return [noLane];
    case 'agency':
      return agencyOrder(agencies.values());
    case 'locality':
      return localityOrder(localities.values());
  }
};
