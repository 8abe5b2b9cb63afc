import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 48em)';
const listen = (changed: () => void): (() => void) => {
  const query = globalThis.matchMedia?.(narrow);
  query?.addEventListener('change', changed);
  return () => query?.removeEventListener('change', changed);
};

/** A desk, not a phone. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(listen, () => !(globalThis.matchMedia?.(narrow)?.matches ?? false));
