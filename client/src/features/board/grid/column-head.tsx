import { memo, useMemo } from 'react';
import type { ColumnId } from '../arrange/columns.ts';
import type { Layout } from '../arrange/layout.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { useEntries, useKeyed } from '../use-keyed.ts';
import classes from './grid.module.css';

const idsIn = (layout: Layout, column: ColumnId): readonly string[] =>
  layout.lanes.flatMap((lane) => (lane.isFolded ? [] : lane.cards[column]));

const SelectColumn = ({ layout, column }: { layout: Layout; column: ColumnId }) => {
  const t = useTexts();
  const { selected } = useBoard().signals;
  const chosen = useEntries(selected);
  const ids = useMemo(() => idsIn(layout, column), [layout, column]);
  const count = chosen.size === 0 ? 0 : ids.filter((id) => chosen.has(id)).length;
  const isWhole = count > 0 && count === ids.length;
  if (ids.length === 0) return null;
  return (
    <input
      type="checkbox"
      className={classes.selectColumn}
      checked={isWhole}
      ref={(input) => {
        if (input) input.indeterminate = count > 0 && !isWhole;
      }}
      aria-label={t('many.selectColumn', { name: t(`columns.${column}`) })}
      onChange={() => {
        for (const id of ids) {
          if (isWhole) selected.remove(id);
          else selected.set(id, true);
        }
      }}
    />
  );
};

/** A column's name, how many cards stand in it, and how many of them are late. Scrolling does not draw it again. */
export const ColumnHead = memo(({ layout, column }: { layout: Layout; column: ColumnId }) => {
  const t = useTexts();
  const { canSelect, signals } = useBoard();
  const over = useKeyed(signals.over, 'column');
  const late = layout.late[column];
  const dropState = over?.column === column ? (over.isAllowed ? 'allowed' : 'refused') : undefined;
  return (
    <div className={classes.columnHead} data-column-head={column} data-drop={dropState}>
      <h2 className={classes.columnName}>{t(`columns.${column}`)}</h2>
      <span className={classes.columnCount}>{layout.counts[column]}</span>
      {late > 0 && column !== 'aside' && (
        <span className={classes.columnLate}>({t('late', { count: late })})</span>
      )}
      {canSelect && <SelectColumn layout={layout} column={column} />}
    </div>
  );
});
ColumnHead.displayName = 'ColumnHead';
