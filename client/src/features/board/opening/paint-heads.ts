import type { Language } from '../../../i18n/index.ts';
import { type ColumnId, columnIds } from '../arrange/columns.ts';
import classes from '../grid/grid.module.css';
import tabs from '../grid/tabs.module.css';
import { make } from './make.ts';
import { wordsOf } from './opening-texts.ts';

export type Counts = Readonly<Record<ColumnId, number>>;

export const paintHeads = (columns: readonly ColumnId[], counts: Counts, language: Language): HTMLElement => {
  const words = wordsOf(language);
  const head = (column: ColumnId): HTMLElement =>
    make(
      'div',
      { class: classes.columnHead },
      make('h2', { class: classes.columnName }, words.columns[column]),
      make('span', { class: classes.columnCount }, `${counts[column]}`),
    );
  return make(
    'div',
    { class: classes.heads },
    ...columns.map(head),
    counts.aside > 0 && make('span', { class: classes.aside }, `${counts.aside}`),
  );
};

export const paintTabs = (counts: Counts, current: ColumnId, language: Language): HTMLElement =>
  make(
    'div',
    { class: tabs.tabs },
    ...columnIds.map((column) =>
      make(
        'span',
        { class: tabs.tab, 'aria-current': column === current || null },
        make('span', {}, wordsOf(language).columns[column]),
        make('span', { class: tabs.count }, `${counts[column]}`),
      ),
    ),
  );
