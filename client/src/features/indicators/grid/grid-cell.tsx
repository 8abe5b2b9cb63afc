import { VisuallyHidden } from '@mantine/core';
import { memo, useRef } from 'react';
import { useTexts } from '../indicators-texts.ts';
import classes from './figure-table.module.css';
import type { Editing } from './use-cell-cursor.ts';

interface Props {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly isOff: boolean;
  readonly isMissing: boolean;
  readonly isChanged: boolean;
  readonly corrections: number;
  readonly fault: string | null;
  readonly editing: Editing | null;
  /** `isAgain`: a second press of a finger, or a double click: to go on with what stands. */
  readonly onPress: (row: number, column: number, isAgain: boolean) => void;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

const Marks = ({ isChanged, corrections, fault, isMissing }: Props) => {
  const t = useTexts();
  const words = [
    fault ?? '',
    isChanged ? t('grid.changed') : '',
    corrections > 0 ? t('grid.corrected', { count: corrections }) : '',
    isMissing ? t('day.missing') : '',
  ].filter(Boolean);
  return words.length > 0 && <VisuallyHidden>{words.join(', ')}</VisuallyHidden>;
};

/** One cell; it is drawn again only when something of its own changes. */
export const GridCell = memo((props: Props) => {
  const { row, column, text, isActive, isOpen, editing, fault, onPress, onText, onLeave } = props;
  const pressedAgain = useRef(false);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is what a spreadsheet's cell is
      role="gridcell"
      className={classes.cell}
      tabIndex={isActive && !editing ? 0 : -1}
      aria-colindex={column + 3}
      aria-readonly={isOpen ? undefined : true}
      aria-invalid={fault ? true : undefined}
      aria-selected={isActive}
      data-active={isActive || undefined}
      data-off={props.isOff || undefined}
      data-closed={(!isOpen && !props.isOff) || undefined}
      data-missing={props.isMissing || undefined}
      data-changed={props.isChanged || undefined}
      data-corrected={props.corrections > 0 || undefined}
      data-fault={fault ? true : undefined}
      onPointerDown={(event) => {
        const isFinger = event.pointerType !== 'mouse';
        pressedAgain.current = isFinger && document.activeElement === event.currentTarget;
      }}
      onClick={() => onPress(row, column, pressedAgain.current)}
      onDoubleClick={() => onPress(row, column, true)}
    >
      {editing ? (
        <input
          className={classes.input}
          inputMode="numeric"
          autoComplete="off"
          maxLength={15}
          // biome-ignore lint/a11y/noAutofocus: the person has just begun to type into this very cell
          autoFocus
          value={editing.text}
          aria-invalid={fault ? true : undefined}
          aria-labelledby={`row-${row} column-${column}`}
          onChange={(event) => onText(event.currentTarget.value)}
          onBlur={onLeave}
        />
      ) : (
        <>
          {text}
          <Marks {...props} />
        </>
      )}
    </td>
  );
});
GridCell.displayName = 'GridCell';
