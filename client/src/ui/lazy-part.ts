import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const tries = 3;
const betweenMs = 1_500;

const online = (): Promise<void> =>
  new Promise((resolve) => {
    if (navigator.onLine !== false) resolve();
    else window.addEventListener('online', () => resolve(), { once: true });
  });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Without a line it waits for one; on a bad one it tries again; then it gives up (the part may be of an old version). */
export const loadPatiently = async <T>(load: () => Promise<T>, waitMs = betweenMs): Promise<T> => {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await load();
    } catch (error) {
      if (left === 0 && navigator.onLine !== false) throw error;
      await online();
      await pause(waitMs);
    }
  }
};

/**
 * `lazy` for people on a bad line: React keeps a failed load as failed for good, so that a form which was opened at the
 * wrong moment would take the whole page with it.
 */
// biome-ignore lint/suspicious/noExplicitAny: as React's own `lazy`, for a component of any props.
export const lazyPart = <T extends ComponentType<any>>(
  load: () => Promise<{ default: T }>,
): LazyExoticComponent<T> => lazy(() => loadPatiently(load));
