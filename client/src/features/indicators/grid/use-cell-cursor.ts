import { useCallback, useEffect, useRef, useState } from 'react';
import type { At } from './moves.ts';

export interface Editing {
  readonly text: string;
  /** Begun by typing over: arrows then leave the cell, as in a spreadsheet. */
  readonly isTypedOver: boolean;
}

/** Where the grid's one tab stop is, and whether its cell is being typed into. The browser's focus follows it. */
export const useCellCursor = (start: At) => {
  const table = useRef<HTMLTableElement>(null);
  const hasFocus = useRef(false);
  const [at, setAt] = useState(start);
  const [editing, setEditing] = useState<Editing | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows where one is and whether one types
  useEffect(() => {
    if (!hasFocus.current || editing) return;
    table.current?.querySelector<HTMLElement>('[data-active]')?.focus();
  }, [at, editing === null]);
  const goTo = useCallback((next: At) => {
    setEditing(null);
    setAt((before) => (before.row === next.row && before.column === next.column ? before : next));
  }, []);
  const focusOn = useCallback(
    (next: At) => {
      hasFocus.current = true;
      goTo(next);
      table.current?.querySelector<HTMLElement>('[data-active]')?.focus();
    },
    [goTo],
  );
  const focusEvents = {
    onFocus: (): void => {
      hasFocus.current = true;
    },
    onBlur: (event: { currentTarget: Element; relatedTarget: EventTarget | null }): void => {
      const to = event.relatedTarget;
      hasFocus.current = to instanceof Node && event.currentTarget.contains(to);
    },
  };
  return { table, at, editing, setEditing, goTo, focusOn, focusEvents };
};
