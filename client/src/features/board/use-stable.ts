import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that never changes its identity and always does the newest: what a thousand cards are handed. */
export const useStable = <A extends readonly unknown[], R>(act: (...args: A) => R): ((...args: A) => R) => {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: A) => latest.current(...args), []);
};
