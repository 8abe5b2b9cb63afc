import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo } from 'react';
import type { Lane, Layout, Sizes } from './layout.ts';

/** A lane that can be seen, and which of its rows. */
export interface VisibleLane {
  readonly lane: Lane;
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly lane: number;
  readonly row: number;
  readonly height: number;
}

const overscan = 2;

const rowsOf = (lane: Lane, index: number, sizes: Sizes): Row[] => {
  if (lane.rows === 0) return [{ lane: index, row: 0, height: lane.height }];
  return Array.from({ length: lane.rows }, (_, row) => ({
    lane: index,
    row,
    height: sizes.card + sizes.gap + (row === 0 ? lane.cardsTop : 0),
  }));
};

const gather = (rows: readonly Row[], lanes: readonly Lane[]): readonly VisibleLane[] => {
  const seen: VisibleLane[] = [];
  for (const { lane: index, row } of rows) {
    const lane = lanes[index];
    const last = seen.at(-1);
    if (!lane) continue;
    if (last?.lane === lane) seen[seen.length - 1] = { ...last, to: row };
    else seen.push({ lane, from: row, to: row });
  }
  return seen;
};

/** Only what can be seen is drawn: rows of cards, gathered by the lane that they belong to. */
export const useVisibleLanes = (layout: Layout, sizes: Sizes, scroller: () => HTMLElement | null) => {
  const rows = useMemo(
    () => layout.lanes.flatMap((lane, index) => rowsOf(lane, index, sizes)),
    [layout, sizes],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: scroller,
    estimateSize: (index) => rows[index]?.height ?? 0,
    // A new identity makes the virtualizer reckon anew: it would keep the heights of the former rows.
    getItemKey: useCallback((index: number) => (rows[index] ? index : -1), [rows]),
    overscan,
    // About what the scroller will have: else the first drawing would hold no card, and everything be drawn twice.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  });
  const visible = virtualizer.getVirtualItems().flatMap(({ index }) => rows[index] ?? []);
  const showRow = (lane: Lane, row: number): void => {
    const index = rows.findIndex((one) => layout.lanes[one.lane] === lane && one.row === row);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  return { lanes: gather(visible, layout.lanes), showRow };
};
