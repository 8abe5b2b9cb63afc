import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Loads dragging when a mouse comes over the list for the first time: a phone has its menu. `order`: the rows as they stand. */
export const useRowDrag = (
  list: RefObject<HTMLElement | null>,
  order: string,
  onDrop: (id: string, to: number) => void,
): void => {
  const drop = useEffectEvent(onDrop);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other handles
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const stop = new AbortController();
    const begin = async (event: PointerEvent): Promise<void> => {
      if (event.pointerType !== 'mouse') return;
      element.removeEventListener('pointermove', begin);
      const { dragRows } = await import('./drag-rows.ts');
      if (stop.signal.aborted) return;
      stop.signal.addEventListener(
        'abort',
        dragRows(element, (id, to) => drop(id, to)),
      );
    };
    element.addEventListener('pointermove', begin);
    return () => {
      element.removeEventListener('pointermove', begin);
      stop.abort();
    };
  }, [list, order]);
};
