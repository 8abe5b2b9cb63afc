import { useMemo } from 'react';
import type { BoardFilter } from '../../lib/board-address.ts';
import type { Day } from '../../lib/days.ts';
import { useTable } from '../../live/index.ts';
import type { ColumnId } from './arrange/columns.ts';
import { laneOrder } from './arrange/lane-order.ts';
import { type Layout, layOut, type Sizes } from './arrange/layout.ts';
import { useHeld } from './arrange/use-held.ts';
import { usePlacements } from './arrange/use-placements.ts';
import type { CardSignals } from './board-context.ts';

interface Question {
  readonly filter: BoardFilter;
  readonly today: Day;
  readonly columns: readonly ColumnId[];
  readonly folded: ReadonlySet<string>;
  readonly sizes: Sizes;
  readonly isBusy: boolean;
  readonly memberId: string;
  readonly signals: CardSignals;
}

interface Arranged {
  readonly layout: Layout;
  /** How many cards match, of which `waiting` are not yet shown where they stand. */
  readonly matching: number;
  readonly waiting: number;
  readonly release: () => void;
}

/** Where everything on the board stands, with what others did held back while hands are on it. */
export const useArranged = (question: Question): Arranged => {
  const { filter, today, columns, folded, sizes, isBusy, memberId, signals } = question;
  const next = usePlacements(filter, today);
  const isOwn = (id: string): boolean => signals.touched.get(id) === true || next.get(id)?.by === memberId;
  const { placements, waiting, release } = useHeld(next, { question: filter, isBusy, isOwn });
  const agencies = useTable('agencies');
  const localities = useTable('localities');
  const { grouping } = filter;
  const layout = useMemo(
    () =>
      layOut(placements, {
        sizes,
        laneOrder: laneOrder(grouping, agencies, localities),
        folded,
        columns,
        hasLanes: grouping !== 'none',
      }),
    [placements, sizes, grouping, agencies, localities, folded, columns],
  );
  return { layout, matching: next.size, waiting: waiting.length, release };
};
