import { type ColumnId, columnIds } from './columns.ts';
import type { Placements } from './placement.ts';

/** Sizes in pixels, taken from the page's own rem. Cards have one height: so no card has to be measured. */
export interface Sizes {
  readonly card: number;
  readonly gap: number;
  /** A folded lane, or a lane's head where it stands above. */
  readonly head: number;
  readonly hasHeadAbove: boolean;
}

export type Cards = Readonly<Record<ColumnId, readonly string[]>>;

export interface Lane {
  readonly id: string;
  readonly cards: Cards;
  readonly rows: number;
  readonly isFolded: boolean;
  readonly top: number;
  readonly height: number;
  /** Where its first row of cards begins within the lane. */
  readonly cardsTop: number;
}

export interface Layout {
  readonly lanes: readonly Lane[];
  readonly height: number;
  readonly counts: Readonly<Record<ColumnId, number>>;
  /** How many of them are late: overdue, or reported after their day. */
  readonly late: Readonly<Record<ColumnId, number>>;
  readonly size: number;
}

type Draft = Record<ColumnId, [order: number, id: string][]>;

const draft = (): Draft => ({ notStarted: [], inProgress: [], awaiting: [], done: [], aside: [] });

export const inOrder = (cards: [number, string][]): readonly string[] =>
  cards.sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)).map(([, id]) => id);

const gather = (placements: Placements): Map<string, Draft> => {
  const lanes = new Map<string, Draft>();
  for (const [id, { lane, column, order }] of placements) {
    const cards = lanes.get(lane) ?? draft();
    cards[column].push([order, id]);
    lanes.set(lane, cards);
  }
  return lanes;
};

interface Shape {
  readonly sizes: Sizes;
  /** Lanes in the order in which they stand; lanes that hold no card are left out. */
  readonly laneOrder: readonly string[];
  readonly folded: ReadonlySet<string>;
  /** Columns that are drawn: only they decide how tall a lane is. */
  readonly columns: readonly ColumnId[];
  readonly hasLanes: boolean;
}

const arrangeLane = (id: string, cards: Draft, top: number, shape: Shape): Lane => {
  const { sizes, columns, hasLanes } = shape;
  const sorted = Object.fromEntries(columnIds.map((column) => [column, inOrder(cards[column])])) as Cards;
  const isFolded = hasLanes && shape.folded.has(id);
  const rows = isFolded ? 0 : Math.max(1, ...columns.map((column) => sorted[column].length));
  const cardsTop = hasLanes && sizes.hasHeadAbove ? sizes.head : sizes.gap;
  const height = isFolded ? sizes.head : cardsTop + rows * (sizes.card + sizes.gap);
  return { id, cards: sorted, rows, isFolded, top, height, cardsTop };
};

/** Puts the placed cards into lanes and columns, with every lane's place in pixels. */
export const layOut = (placements: Placements, shape: Shape): Layout => {
  const gathered = gather(placements);
  const known = shape.laneOrder.filter((id) => gathered.has(id));
  // A lane may be new: its agency comes with the directory's own feed, perhaps a moment later.
  const unknown = [...gathered.keys()].filter((id) => !shape.laneOrder.includes(id));
  const lanes: Lane[] = [];
  let top = 0;
  for (const id of [...known, ...unknown]) {
    const cards = gathered.get(id) ?? draft();
    // One column at a time: a lane that has nothing in it would be an empty head.
    if (shape.sizes.hasHeadAbove && shape.columns.every((column) => cards[column].length === 0)) continue;
    const lane = arrangeLane(id, cards, top, shape);
    lanes.push(lane);
    top += lane.height;
  }
  return { lanes, height: top, ...count(placements), size: placements.size };
};

const noCards = { notStarted: 0, inProgress: 0, awaiting: 0, done: 0, aside: 0 } as const;

const count = (placements: Placements): Pick<Layout, 'counts' | 'late'> => {
  const counts: Record<ColumnId, number> = { ...noCards };
  const late: Record<ColumnId, number> = { ...noCards };
  for (const { column, isLate } of placements.values()) {
    counts[column] += 1;
    if (isLate) late[column] += 1;
  }
  return { counts, late };
};

/** What stands where a card is: for moving about by keyboard. */
export const findCard = (layout: Layout, id: string) => {
  for (const lane of layout.lanes) {
    for (const column of columnIds) {
      const index = lane.cards[column].indexOf(id);
      if (index >= 0) return { lane, column, index };
    }
  }
  return null;
};
