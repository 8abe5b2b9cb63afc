import type { ClipboardEvent, KeyboardEvent } from 'react';
import { type At, moved, type Size } from './moves.ts';
import { cellsOf, type Placed, place } from './pasted.ts';
import type { useCellCursor } from './use-cell-cursor.ts';

interface Parts {
  readonly size: Size;
  readonly isOpen: (at: At) => boolean;
  /** What stands in a cell, to go on typing at, and to copy. */
  readonly textAt: (at: At) => string;
  readonly write: (texts: readonly (At & { readonly text: string })[]) => void;
  readonly restore: (at: At) => void;
  readonly undo: () => void;
  readonly save: () => void;
  readonly onPasted: (placed: Placed) => void;
}

const isPrintable = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

/** A spreadsheet's keys: typing replaces, F2 and Enter go on with what stands, Escape restores, Ctrl+Z takes back. */
export const useGridKeys = (cursor: ReturnType<typeof useCellCursor>, parts: Parts) => {
  const { at, editing, setEditing, goTo } = cursor;
  const { size, isOpen, textAt, write, restore, undo, save, onPasted } = parts;

  const commit = (): void => {
    if (editing) write([{ ...at, text: editing.text }]);
    setEditing(null);
  };

  const go = (event: KeyboardEvent): boolean => {
    const next = moved(event, at, size);
    if (!next) return false;
    event.preventDefault();
    goTo(next);
    return true;
  };

  const whileTyping = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      setEditing(null);
      return;
    }
    const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const isInText = (isAcross && !editing?.isTypedOver) || event.key === 'Home' || event.key === 'End';
    if (isInText || (event.key === 'Tab' && !moved(event, at, size))) {
      if (event.key === 'Tab') commit();
      return;
    }
    if (moved(event, at, size)) commit();
    go(event);
  };

  const withControl = (event: KeyboardEvent): boolean => {
    if (!event.ctrlKey && !event.metaKey) return false;
    const key = event.key.toLowerCase();
    if (key === 'z') undo();
    else if (key === 's') save();
    else return false;
    event.preventDefault();
    return true;
  };

  /** What a key does to the cell one is in; false: it does nothing to it. */
  const actOnCell = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (key === 'F2' || (key === 'Enter' && !event.shiftKey)) {
      event.preventDefault();
      setEditing({ text: textAt(at), isTypedOver: false });
    } else if (isPrintable(event)) {
      event.preventDefault();
      setEditing({ text: key, isTypedOver: true });
    } else if (key === 'Delete' || key === 'Backspace') write([{ ...at, text: '' }]);
    else if (key === 'Escape') restore(at);
    else return false;
    return true;
  };

  const atRest = (event: KeyboardEvent): void => {
    if (withControl(event)) return;
    if (isOpen(at) && actOnCell(event)) return;
    go(event);
  };

  return {
    commit,
    edit: (to: At): void => {
      if (isOpen(to)) setEditing({ text: textAt(to), isTypedOver: false });
    },
    onKeyDown: (event: KeyboardEvent): void => (editing ? whileTyping(event) : atRest(event)),
    onPaste: (event: ClipboardEvent): void => {
      const text = event.clipboardData.getData('text/plain');
      // One number goes into the text that is being typed; a block goes onto the grid.
      if (editing && !/[\t\n]/.test(text.trim())) return;
      event.preventDefault();
      setEditing(null);
      const placed = place(cellsOf(text), at, size, isOpen);
      if (placed.texts.length > 0) write(placed.texts);
      onPasted(placed);
    },
    onCopy: (event: ClipboardEvent): void => {
      if (editing) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', textAt(at));
    },
  };
};
