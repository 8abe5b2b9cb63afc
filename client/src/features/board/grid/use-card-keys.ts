import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { ColumnId } from '../arrange/columns.ts';
import { findCard, type Lane, type Layout } from '../arrange/layout.ts';
import { useBoard } from '../board-context.ts';
import { type Direction, neighbour } from './neighbour.ts';

interface Keys {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly layout: Layout;
  readonly columns: readonly ColumnId[];
  readonly showRow: (lane: Lane, row: number) => void;
}

const directions: Readonly<Record<string, Direction>> = {
  j: 'down',
  ArrowDown: 'down',
  k: 'up',
  ArrowUp: 'up',
  h: 'left',
  ArrowLeft: 'left',
  l: 'right',
  ArrowRight: 'right',
};

/** So many frames a card may take to be drawn after its row was scrolled into sight. */
const patience = 20;

const focusCard = (scroller: HTMLElement, id: string, frames = patience): void => {
  const card = scroller.querySelector<HTMLElement>(`[data-card=${JSON.stringify(id)}] a`);
  if (card) card.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusCard(scroller, id, frames - 1));
};

/** Keys are the board's only where nobody types and nothing lies over it. */
const isElsewhere = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true]')) return true;
  if (target?.closest('dialog, aside, [role=dialog], [role=menu]')) return true;
  return document.querySelector('dialog[open], [role=dialog][aria-modal=true]') !== null;
};

/** j k h l and arrows go from card to card; m moves, x selects, b shows blockers. */
export const useCardKeys = ({ scroller, layout, columns, showRow }: Keys): void => {
  const { signals, openMoves, canSelect, showBlockers } = useBoard();

  const go = (id: string): void => {
    const place = findCard(layout, id);
    if (!place || !scroller.current) return;
    signals.cursor.set('card', id);
    showRow(place.lane, place.index);
    focusCard(scroller.current, id);
  };

  const act = (key: string, id: string): boolean => {
    const card = scroller.current?.querySelector(`[data-card=${JSON.stringify(id)}]`);
    if (!card) return false;
    if (key === 'm') openMoves(id, card.querySelector('button') ?? card);
    else if (key === 'x' && canSelect) {
      if (signals.selected.get(id)) signals.selected.remove(id);
      else signals.selected.set(id, true);
    } else if (key === 'b') showBlockers(id);
    else return false;
    return true;
  };

  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (isElsewhere(event)) return;
    const direction = directions[event.key];
    const onBoard = event.target instanceof Node && scroller.current?.contains(event.target);
    // Arrows scroll the page unless a card has the focus; letters are ours everywhere.
    if (direction && event.key.startsWith('Arrow') && !onBoard) return;
    const current = signals.cursor.get('card');
    if (direction) {
      const next = neighbour(layout, columns, current, direction);
      if (!next) return;
      event.preventDefault();
      go(next);
    } else if (current && act(event.key, current)) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
};
