import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type ColumnId, columnIds } from '../arrange/columns.ts';

export interface DragHands {
  readonly mayDrop: (assignmentId: string, column: ColumnId) => boolean;
  readonly onOver: (over: { column: ColumnId; isAllowed: boolean } | null) => void;
  readonly onDrop: (assignmentId: string, column: ColumnId, at: DOMRect) => void;
}

/** Which column lies under a point, by the heads: cards come and go while scrolling, heads stay. */
const columnAt = (board: HTMLElement, x: number): ColumnId | null => {
  for (const head of board.querySelectorAll<HTMLElement>('[data-column-head]')) {
    const { left, right } = head.getBoundingClientRect();
    if (x >= left && x <= right) return columnIds.find((id) => id === head.dataset['columnHead']) ?? null;
  }
  return null;
};

const cardOf = (data: Record<string, unknown>): string | null =>
  typeof data['assignmentId'] === 'string' ? data['assignmentId'] : null;

/** A card is made draggable when it is pressed, so that a thousand cards cost nothing. */
const pressed = (board: HTMLElement): (() => void) => {
  let release: (() => void) | null = null;
  const press = (event: PointerEvent): void => {
    release?.();
    release = null;
    const target = event.target instanceof Element ? event.target : null;
    const card = target?.closest<HTMLElement>('[data-card]');
    if (!card || target?.closest('button, input, label') || event.pointerType !== 'mouse') return;
    release = draggable({
      element: card,
      getInitialData: () => ({ assignmentId: card.dataset['card'] }),
      onDragStart: () => card.setAttribute('data-dragged', ''),
      onDrop: () => card.removeAttribute('data-dragged'),
    });
  };
  board.addEventListener('pointerdown', press);
  return () => {
    board.removeEventListener('pointerdown', press);
    release?.();
  };
};

/** Lets cards be dragged from column to column. Loaded when a mouse first comes over the board. */
export const dragCards = (board: HTMLElement, hands: DragHands): (() => void) =>
  combine(
    pressed(board),
    dropTargetForElements({ element: board }),
    monitorForElements({
      onDrag: ({ source, location }) => {
        const id = cardOf(source.data);
        const column = columnAt(board, location.current.input.clientX);
        hands.onOver(id && column ? { column, isAllowed: hands.mayDrop(id, column) } : null);
      },
      onDrop: ({ source, location }) => {
        hands.onOver(null);
        const id = cardOf(source.data);
        const { clientX, clientY } = location.current.input;
        const column = columnAt(board, clientX);
        if (id && column && location.current.dropTargets.length > 0) {
          hands.onDrop(id, column, new DOMRect(clientX, clientY, 1, 1));
        }
      },
    }),
  );
