import { setTimeout as pause } from 'node:timers/promises';

/** Tries until the expectation holds, and fails with its own words when it never does. */
export const eventually = async (expectation: () => unknown, withinMs = 15_000): Promise<void> => {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(25);
    }
  }
};
