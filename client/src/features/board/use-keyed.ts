import { useCallback, useSyncExternalStore } from 'react';
import type { Keyed } from '../../lib/keyed.ts';

/** One value of a keyed store; draws again only when this one changes. */
export const useKeyed = <T>(keyed: Keyed<T>, id: string): T | undefined => {
  const get = useCallback(() => keyed.get(id), [keyed, id]);
  return useSyncExternalStore(keyed.onChange, get, get);
};

/** Whether the key holds just this value: of a hundred cards only the two draw again that it leaves and reaches. */
export const useKeyedIs = <T>(keyed: Keyed<T>, id: string, value: T): boolean => {
  const get = useCallback(() => keyed.get(id) === value, [keyed, id, value]);
  return useSyncExternalStore(keyed.onChange, get, get);
};

export const useEntries = <T>(keyed: Keyed<T>): ReadonlyMap<string, T> =>
  useSyncExternalStore(keyed.onChange, keyed.entries, keyed.entries);
