import { useCallback, useMemo, useRef } from 'react';
import type { BoardFilter } from '../../../lib/board-address.ts';
import type { Day } from '../../../lib/days.ts';
import { type Tables, useSelect, useTable } from '../../../live/index.ts';
import { openBlockers } from '../blocked.ts';
import { createPlacer, type Placements, placeAll } from './placement.ts';

const nobody: ReadonlySet<string> = new Set();
const sameIds = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/** Where every card of the filter stands. Its identity changes only when a card has moved, come or gone. */
export const usePlacements = (filter: BoardFilter, today: Day): Placements => {
  const tasks = useTable('tasks');
  const agencies = useTable('agencies');
  const localities = useTable('localities');
  // Who is blocked matters to the order of cards only while the filter asks for it.
  const blocked = useSelect(
    (tables) => (filter.isBlocked ? new Set(openBlockers(tables.blockers).keys()) : nobody),
    sameIds,
  );
  const place = useMemo(
    () => createPlacer({ tasks, agencies, localities, blocked, today, filter }),
    [tasks, agencies, localities, blocked, today, filter],
  );
  const before = useRef<Placements>(new Map());
  // The same selector as long as the question is the same: other reasons to draw the board do not place it again.
  const select = useCallback(
    ({ assignments }: Tables) => placeAll(assignments.values(), place, before.current),
    [place],
  );
  const placements = useSelect(select);
  before.current = placements;
  return placements;
};
