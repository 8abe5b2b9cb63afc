import type { BoardOpeningQuery } from '../../../graphql/generated/operations.ts';
import type { Language } from '../../../i18n/index.ts';
import { type ColumnId, columnIds, columnOf } from '../arrange/columns.ts';
import { inOrder, type Sizes } from '../arrange/layout.ts';
import { orderOf } from '../arrange/placement.ts';
import board from '../board.module.css';
import filter from '../filter/filter.module.css';
import classes from '../grid/grid.module.css';
import { make } from './make.ts';
import { wordsOf } from './opening-texts.ts';
import { type OpeningCard, paintCard } from './paint-card.ts';
import { type Counts, paintHeads, paintTabs } from './paint-heads.ts';

export type Opening = BoardOpeningQuery['boardOpening'];

export interface Screen {
  readonly language: Language;
  readonly isPhone: boolean;
  readonly sizes: Sizes;
  /** Of the window, in pixels. */
  readonly height: number;
}

const countColumns = ({ counts }: Opening): Counts => {
  const sums = { notStarted: 0, inProgress: 0, awaiting: 0, done: 0, aside: 0 };
  for (const { status, count } of counts) sums[columnOf[status]] += count;
  return sums;
};

/** A column's cards in the board's own order. */
const cardsIn = ({ cards }: Opening, column: ColumnId): readonly OpeningCard[] => {
  const tasks = new Map(cards.map(({ task }) => [task.id, task]));
  const here = cards.filter(({ assignment }) => columnOf[assignment.status] === column);
  const known = new Map(here.map((card) => [card.assignment.id, card]));
  const ids = inOrder(here.map(({ assignment }) => [orderOf({ tasks }, assignment, column), assignment.id]));
  return ids.flatMap((id) => known.get(id) ?? []);
};

const paintColumn = (opening: Opening, column: ColumnId, screen: Screen): HTMLElement => {
  const { language, sizes, height } = screen;
  const step = sizes.card + sizes.gap;
  const slots = cardsIn(opening, column)
    .slice(0, Math.ceil(height / step))
    .map((card, index) => {
      const style = `top: ${sizes.gap + index * step}px; height: ${sizes.card}px;`;
      return make('li', { class: classes.slot, style }, paintCard(card, { today: opening.today, language }));
    });
  return make('ul', { class: classes.column, 'aria-label': wordsOf(language).columns[column] }, ...slots);
};

const paintGrid = (opening: Opening, counts: Counts, screen: Screen): HTMLElement => {
  const { language, isPhone, sizes } = screen;
  const columns: readonly ColumnId[] = isPhone
    ? ['inProgress']
    : columnIds.filter((column) => column !== 'aside');
  // As tall as the board will be: its scroll bar does not come and go.
  const rows = Math.max(1, ...columns.map((column) => counts[column]));
  const height = sizes.gap + rows * (sizes.card + sizes.gap);
  const lane = make(
    'section',
    { class: classes.lane, style: `top: 0px; height: ${height}px;` },
    ...columns.map((column) => paintColumn(opening, column, screen)),
  );
  const attributes = {
    class: classes.scroller,
    'data-strip': (!isPhone && counts.aside > 0) || null,
    style: `--columns: ${columns.length};`,
  };
  return make(
    'div',
    attributes,
    !isPhone && paintHeads(columns, counts, language),
    make('div', { class: classes.body, style: `height: ${height}px;` }, lane),
  );
};

/**
 * The first screen of a board, of its opening alone and without a library: it stands until the board itself is there,
 * which then takes its place without a jump. Its cards lead to their tasks.
 */
export const paintBoard = (opening: Opening, screen: Screen): HTMLElement => {
  const { language, isPhone } = screen;
  const counts = countColumns(opening);
  const page = make(
    'div',
    { class: board.page },
    make('h1', { class: board.title }, wordsOf(language).title),
    make('div', { class: filter.filters, 'aria-hidden': 'true' }, make('span', { class: filter.search })),
    isPhone && paintTabs(counts, 'inProgress', language),
    paintGrid(opening, counts, screen),
  );
  return make('div', { class: board.board }, page);
};
