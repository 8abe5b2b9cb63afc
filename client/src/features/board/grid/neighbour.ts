import type { ColumnId } from '../arrange/columns.ts';
import { findCard, type Layout } from '../arrange/layout.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const firstCard = (layout: Layout, columns: readonly ColumnId[]): string | null => {
  for (const lane of layout.lanes) {
    if (lane.isFolded) continue;
    for (const column of columns) {
      const id = lane.cards[column][0];
      if (id) return id;
    }
  }
  return null;
};

/** All cards of a column from top to bottom, over all open lanes. */
const columnCards = (layout: Layout, column: ColumnId): readonly string[] =>
  layout.lanes.flatMap((lane) => (lane.isFolded ? [] : lane.cards[column]));

/** The card beside: below and above within the column, left and right at the same height or as near as can be. */
export const neighbour = (
  layout: Layout,
  columns: readonly ColumnId[],
  current: string | undefined,
  direction: Direction,
): string | null => {
  const place = current ? findCard(layout, current) : null;
  if (!place || !current) return firstCard(layout, columns);
  if (direction === 'down' || direction === 'up') {
    const cards = columnCards(layout, place.column);
    return cards[cards.indexOf(current) + (direction === 'down' ? 1 : -1)] ?? null;
  }
  const at = columns.indexOf(place.column);
  const beside = direction === 'left' ? columns.slice(0, at).reverse() : columns.slice(at + 1);
  for (const column of beside) {
    const here = place.lane.cards[column];
    const nearest = here[Math.min(place.index, here.length - 1)];
    if (nearest) return nearest;
  }
  return null;
};
