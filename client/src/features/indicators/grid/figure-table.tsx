import { type Ref, useEffect, useImperativeHandle } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import type { Day } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { type CellKey, cellKey } from '../cells/drafts.ts';
import { readCount } from '../cells/read-count.ts';
import { useTexts } from '../indicators-texts.ts';
import { useNewestInView } from '../use-newest-in-view.ts';
import { DayHeads } from './day-heads.tsx';
import classes from './figure-table.module.css';
import { GridCell } from './grid-cell.tsx';
import type { At } from './moves.ts';
import type { Placed } from './pasted.ts';
import { RowHead } from './row-head.tsx';
import type { GridCell as Cell, GridRow } from './rows.ts';
import { useCellCursor } from './use-cell-cursor.ts';
import { useGridKeys } from './use-grid-keys.ts';

export interface FigureTableHandle {
  readonly focusOn: (at: At) => void;
}

interface Props {
  readonly ref?: Ref<FigureTableHandle>;
  readonly label: string;
  readonly rows: readonly GridRow[];
  readonly days: readonly Day[];
  readonly today: Day;
  readonly isReadOnly: boolean;
  readonly isLocked: (day: Day) => boolean;
  readonly mayCorrectLocked: boolean;
  readonly faults: ReadonlyMap<CellKey, string>;
  readonly onWrite: (texts: readonly (At & { readonly text: string })[]) => void;
  readonly onRestore: (at: At) => void;
  readonly onUndo: () => void;
  readonly onSave: () => void;
  readonly onTurn: (indicatorId: string) => void;
  readonly onPasted: (placed: Placed) => void;
  readonly onActive: (at: At) => void;
}

/** Indicators by days, with a spreadsheet's hands: arrows, typing, pasting. */
export const FigureTable = (props: Props) => {
  const { rows, days, today, isReadOnly, isLocked, faults } = props;
  const t = useTexts();
  const language = useLanguage();
  const size = { rows: rows.length, columns: days.length };
  const cursor = useCellCursor({ row: 0, column: Math.max(0, days.indexOf(today)) });
  const { at, editing, setEditing, goTo, focusOn } = cursor;
  useImperativeHandle(props.ref, () => ({ focusOn }), [focusOn]);
  const { onActive } = props;
  useEffect(() => onActive(at), [at, onActive]);
  const scroll = useNewestInView<HTMLDivElement>(days);
  const cellAt = ({ row, column }: At): Cell | undefined => rows[row]?.cells[column];
  const isOpen = (to: At): boolean => {
    const cell = cellAt(to);
    if (isReadOnly || !cell || cell.isOff || rows[to.row]?.isSum) return false;
    return cell.day <= today && (props.mayCorrectLocked || !isLocked(cell.day));
  };
  const wordsOf = ({ draft, shown }: Cell): string => {
    const read = draft && readCount(draft.text);
    if (draft && read?.kind === 'bad') return draft.text;
    if (draft && read?.kind === 'none') return '–';
    return shown === null ? '' : formatNumber(shown, language);
  };
  const textAt = (to: At): string => {
    const cell = cellAt(to);
    return cell && cell.draft?.text !== '' ? wordsOf(cell) : '';
  };
  const keys = useGridKeys(cursor, {
    size,
    isOpen,
    textAt,
    write: props.onWrite,
    restore: props.onRestore,
    undo: props.onUndo,
    save: props.onSave,
    onPasted: props.onPasted,
  });
  const press = (row: number, column: number, isAgain: boolean): void => {
    if (editing && at.row === row && at.column === column) return;
    if (editing) keys.commit();
    // There is no F2 on a phone.
    if (isAgain) keys.edit({ row, column });
    else goTo({ row, column });
  };
  return (
    <div ref={scroll} className={classes.scroll}>
      <table
        ref={cursor.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is moved about in, cell by cell
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={days.length + 2}
        aria-readonly={isReadOnly || undefined}
        className={classes.table}
        {...cursor.focusEvents}
        onKeyDown={keys.onKeyDown}
        onPaste={keys.onPaste}
        onCopy={keys.onCopy}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.corner} aria-colindex={1}>
              {t('grid.indicator')}
            </th>
            <th scope="col" className={classes.totalHead} aria-colindex={2}>
              {t('grid.total')}
            </th>
            <DayHeads days={days} today={today} isLocked={isLocked} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.indicator.id} aria-rowindex={rowIndex + 2}>
              <RowHead row={row} index={rowIndex} onTurn={props.onTurn} />
              {row.cells.map((cell, column) => {
                const isActive = at.row === rowIndex && at.column === column;
                return (
                  <GridCell
                    key={cell.day}
                    row={rowIndex}
                    column={column}
                    text={wordsOf(cell)}
                    isActive={isActive}
                    isOpen={isOpen({ row: rowIndex, column })}
                    isOff={cell.isOff || cell.day > today}
                    isMissing={
                      cell.shown === null &&
                      !cell.draft &&
                      !cell.isOff &&
                      cell.day <= today &&
                      !isLocked(cell.day)
                    }
                    isChanged={cell.draft !== undefined}
                    corrections={cell.figure?.corrections ?? 0}
                    fault={faults.get(cellKey({ indicatorId: row.indicator.id, day: cell.day })) ?? null}
                    editing={isActive ? editing : null}
                    onPress={press}
                    onText={(text) => setEditing((before) => before && { ...before, text })}
                    onLeave={keys.commit}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
