import { type RefObject, useEffect, useRef } from 'react';

/** The field takes the focus each time it is asked for, not when the page opens. */
export const useAskedFocus = (asked: number): RefObject<HTMLTextAreaElement | null> => {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);
  return field;
};
