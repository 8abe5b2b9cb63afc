import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { loadPatiently } from './lazy-part.ts';

/** A page with its chunk, which may be asked for before anybody wants to see it. */
export interface Loadable {
  readonly load: () => Promise<ComponentType>;
  /** Null until it has been loaded. */
  readonly loaded: () => ComponentType | null;
}

export const loadable = (load: () => Promise<ComponentType>): Loadable => {
  let loaded: ComponentType | null = null;
  return {
    load: async () => {
      loaded ??= await loadPatiently(load);
      return loaded;
    },
    loaded: () => loaded,
  };
};

/**
 * Shows a page as soon as its chunk is there. Without Suspense: React holds back for 300 ms whatever takes the place of
 * a fallback, and a first screen has several things to wait for, one after the other.
 */
export const pageOf =
  (part: Loadable, waiting: ReactNode): ComponentType =>
  () => {
    const [Page, show] = useState(part.loaded);
    const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (!Page)
        part.load().then(
          (next) => show(() => next),
          (error: unknown) => setFault({ error }),
        );
    }, [Page]);
    if (fault) throw fault.error;
    return Page ? <Page /> : waiting;
  };
