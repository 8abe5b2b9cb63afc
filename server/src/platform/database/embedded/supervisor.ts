import { setTimeout as pause } from 'node:timers/promises';
import type { Watched } from './watchdog.ts';

const GIVE_UP_AFTER = 5;
const STEADY_MS = 60_000;

/**
 * Keeps one PostgreSQL running: when it ends unasked (killed by hand, or for want of memory), the same is started
 * anew, and the pools reconnect. Ends that follow one another within a minute are counted; the fifth is the last.
 */
export const supervise = (
  first: Watched,
  restart: () => Promise<Watched>,
  onLost: (reason: unknown) => void,
): { stop(): Promise<void> } => {
  let current = first;
  let stopping = false;
  let failures = 0;

  const watch = async (): Promise<void> => {
    while (!stopping) {
      const since = Date.now();
      await current.ended;
      if (stopping) return;
      failures = Date.now() - since > STEADY_MS ? 1 : failures + 1;
      if (failures >= GIVE_UP_AFTER)
        throw new Error(`PostgreSQL ended ${failures} times within a minute each.`);
      await pause(100 * failures);
      current = await restart();
    }
  };
  const watching = watch().catch((reason: unknown) => {
    if (!stopping) onLost(reason);
  });

  return {
    stop: async () => {
      stopping = true;
      await current.stop();
      await watching;
      await current.stop();
    },
  };
};
