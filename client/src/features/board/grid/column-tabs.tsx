import { type ColumnId, columnIds } from '../arrange/columns.ts';
import type { Layout } from '../arrange/layout.ts';
import { useTexts } from '../board-texts.ts';
import classes from './tabs.module.css';

interface Props {
  readonly layout: Layout;
  readonly current: ColumnId;
  readonly onChoose: (column: ColumnId) => void;
}

/** A phone shows one column at a time. */
export const ColumnTabs = ({ layout, current, onChoose }: Props) => {
  const t = useTexts();
  return (
    <fieldset className={classes.tabs} aria-label={t('title')}>
      {columnIds.map((column) => (
        <button
          key={column}
          type="button"
          className={classes.tab}
          aria-pressed={column === current}
          onClick={() => onChoose(column)}
        >
          <span className={classes.name}>{t(`columns.${column}`)}</span>
          <span className={classes.count}>{layout.counts[column]}</span>
        </button>
      ))}
    </fieldset>
  );
};
