import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

type Drop = (id: string, to: number) => void;

const rowsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-row]')];

/** The place among the other rows that lies under a height. */
const placeAt = (list: HTMLElement, id: string, y: number): number =>
  rowsOf(list)
    .filter((row) => row.dataset['row'] !== id)
    .filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;

const rowIn = (data: Record<string, unknown>): string | null =>
  typeof data['row'] === 'string' ? data['row'] : null;

/** Lets the rows of a list be dragged by their handles. Loaded when a mouse first comes over it. */
export const dragRows = (list: HTMLElement, onDrop: Drop): (() => void) =>
  combine(
    ...rowsOf(list).flatMap((row) => {
      const handle = row.querySelector('[data-handle]');
      if (!handle) return [];
      return draggable({
        element: row,
        dragHandle: handle,
        getInitialData: () => ({ row: row.dataset['row'] }),
        onDragStart: () => row.setAttribute('data-dragged', ''),
        onDrop: () => row.removeAttribute('data-dragged'),
      });
    }),
    dropTargetForElements({ element: list }),
    monitorForElements({
      onDrop: ({ source, location }) => {
        const id = rowIn(source.data);
        if (id && location.current.dropTargets.length > 0)
          onDrop(id, placeAt(list, id, location.current.input.clientY));
      },
    }),
  );
