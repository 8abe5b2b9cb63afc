import {
  BoardSnapshotDocument,
  DirectorySnapshotDocument,
  ProgressSnapshotDocument,
} from '../../graphql/generated/operations.ts';
import { dayIn } from '../../lib/days.ts';
import type { Tables, UnitRecord } from '../records.ts';
import type { TableRows } from '../world.ts';

/** What a member had of their own when the line was last there: enough to work on after a reload without one. */
export interface KeptWorld {
  readonly memberId: string;
  /** What was asked for: kept by another version of the product it may lack what this one shows. */
  readonly shape: string;
  /** Up to when it is known. */
  readonly savedAt: string;
  readonly planId: string | null;
  readonly rows: TableRows;
}

export const shape = `${DirectorySnapshotDocument}${BoardSnapshotDocument}${ProgressSnapshotDocument}`;

/** Nobody sees what another had on the same device, and nothing is shown that this version does not know. */
export const isOwn = (kept: KeptWorld, memberId: string): boolean =>
  kept.memberId === memberId && kept.shape === shape;

/** The directory, and of the board what the member's own agency and its children have to do. */
export const ownRows = (tables: Tables, memberId: string): TableRows => {
  const own = tables.members.get(memberId)?.agencyId;
  const isOurs = (agencyId: string): boolean =>
    agencyId === own || (own !== undefined && tables.agencies.get(agencyId)?.parentId === own);
  const assignments = [...tables.assignments.values()].filter(({ agencyId }) => isOurs(agencyId));
  const tasks = new Set(assignments.map(({ taskId }) => taskId));
  return {
    units: [...tables.units.values()],
    agencies: [...tables.agencies.values()],
    groups: [...tables.groups.values()],
    localities: [...tables.localities.values()],
    members: [...tables.members.values()],
    plans: [...tables.plans.values()],
    tasks: [...tables.tasks.values()].filter(({ id }) => tasks.has(id)),
    assignments,
    blockers: [...tables.blockers.values()].filter(({ agencyId }) => isOurs(agencyId)),
  };
};

/** A day that began without a line has begun all the same, by the device's clock in the unit's zone; never an earlier one. */
export const asOfToday = (rows: TableRows, now: Date): TableRows => {
  const units = (rows.units ?? []) as readonly UnitRecord[];
  return {
    ...rows,
    units: units.map((unit) => {
      const today = dayIn(now, unit.zone);
      return today > unit.today ? { ...unit, today } : unit;
    }),
  };
};
