import type { BlockerRecord, Table } from '../../live/index.ts';

const closed: Readonly<Record<BlockerRecord['state'], boolean>> = {
  RAISED: false,
  ACKNOWLEDGED: false,
  ASKED_BACK: false,
  GUIDED: false,
  DIRECTED: false,
  RESOLVED: true,
  WITHDRAWN: true,
  MERGED: true,
};

export const isOpenBlocker = (blocker: Pick<BlockerRecord, 'state'>): boolean => !closed[blocker.state];

const counted = new WeakMap<Table<'blockers'>, ReadonlyMap<string, number>>();

const count = (blockers: Table<'blockers'>): ReadonlyMap<string, number> => {
  const open = new Map<string, number>();
  for (const blocker of blockers.values()) {
    if (!blocker.assignmentId || !isOpenBlocker(blocker)) continue;
    open.set(blocker.assignmentId, (open.get(blocker.assignmentId) ?? 0) + 1);
  }
  return open;
};

/** Open blockers by assignment. Counted once for each state of the table, however many cards ask. */
export const openBlockers = (blockers: Table<'blockers'>): ReadonlyMap<string, number> => {
  const known = counted.get(blockers);
  if (known) return known;
  const fresh = count(blockers);
  counted.set(blockers, fresh);
  return fresh;
};
