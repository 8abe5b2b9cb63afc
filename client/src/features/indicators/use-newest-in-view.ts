import { type RefObject, useEffect, useRef } from 'react';
import type { Day } from '../../lib/days.ts';

/** Where the days are wider than the screen, the newest are seen first. */
export const useNewestInView = <E extends HTMLElement>(days: readonly Day[]): RefObject<E | null> => {
  const scroll = useRef<E>(null);
  const last = days.at(-1);
  useEffect(() => {
    if (scroll.current && last) scroll.current.scrollLeft = scroll.current.scrollWidth;
  }, [last]);
  return scroll;
};
