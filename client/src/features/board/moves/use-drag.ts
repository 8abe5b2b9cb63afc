import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { ColumnId } from '../arrange/columns.ts';
import type { CardSignals } from '../board-context.ts';
import type { DragHands } from './drag-cards.ts';
import type { MoveDesk } from './use-move-desk.ts';

/** Loads dragging when a mouse comes over the board for the first time: a phone never does. */
export const useDrag = (board: RefObject<HTMLElement | null>, desk: MoveDesk, signals: CardSignals): void => {
  const mayDrop = useEffectEvent((id: string, column: ColumnId) => desk.mayDrop(id, column));
  const drop = useEffectEvent((id: string, column: ColumnId, at: DOMRect) => desk.drop(id, column, at));
  const showOver = useEffectEvent<DragHands['onOver']>((over) => {
    const before = signals.over.get('column');
    if (over?.column === before?.column && over?.isAllowed === before?.isAllowed) return;
    if (over) signals.over.set('column', over);
    else signals.over.remove('column');
  });
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const stop = new AbortController();
    const begin = async (event: PointerEvent): Promise<void> => {
      if (event.pointerType !== 'mouse') return;
      element.removeEventListener('pointerenter', begin);
      const { dragCards } = await import('./drag-cards.ts');
      if (stop.signal.aborted) return;
      const end = dragCards(element, {
        mayDrop: (id, column) => mayDrop(id, column),
        onOver: (over) => showOver(over),
        onDrop: (id, column, at) => drop(id, column, at),
      });
      stop.signal.addEventListener('abort', end);
    };
    element.addEventListener('pointerenter', begin);
    return () => {
      element.removeEventListener('pointerenter', begin);
      stop.abort();
    };
  }, [board]);
};
