import { messageOf } from '../refusal.ts';
import type { Watched } from './watchdog.ts';

const SHORTEST_MS = 100;
const LONGEST_MS = 30_000;
const STEADY_MS = 60_000;

const pauseBefore = (attempt: number): number => Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (attempt - 1));

/**
 * Keeps one PostgreSQL running: when it ends unasked (killed by hand, or for want of memory), the same is started
 * anew, and the pools reconnect. One that ends or does not start again and again is tried less and less often and never
 * given up: what it wants for (memory, room on the disk) may be there later, and the server says meanwhile that it is not ready.
 */
export const supervise = (
  first: Watched,
  restart: () => Promise<Watched>,
  onProgress: (line: string) => void,
): { stop(): Promise<void> } => {
  let current = first;
  let failures = 0;
  let isStopping = false;
  let wake: () => void = () => undefined;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const tryAgain = async (): Promise<void> => {
    failures += 1;
    await pause(pauseBefore(failures));
    if (isStopping) return;
    try {
      current = await restart();
    } catch (reason) {
      onProgress(`the database ended and does not start again; trying again. ${messageOf(reason)}`);
    }
  };
  const watch = async (): Promise<void> => {
    while (!isStopping) {
      const since = Date.now();
      await current.ended.catch(() => undefined);
      if (isStopping) return;
      if (Date.now() - since > STEADY_MS) failures = 0;
      await tryAgain();
    }
  };
  const watching = watch();

  return {
    stop: async () => {
      isStopping = true;
      wake();
      await current.stop();
      await watching;
      // It may have been starting when the stop came.
      await current.stop();
    },
  };
};
