const firstMs = 400;
const longestMs = 10_000;

/** Full jitter over a doubling, capped span: a thousand clients do not come back in one second. */
export const backOffMs = (attempt: number, random: () => number): number => {
  const span = Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 10));
  return Math.round(span / 4 + random() * span * 0.75);
};

/** Waits, but no longer than until the line may be back or somebody looks at the page again. */
export const waitForLine = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      if (document.visibilityState !== 'hidden') done();
    };
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      window.removeEventListener('online', done);
      document.removeEventListener('visibilitychange', wake);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    window.addEventListener('online', done);
    document.addEventListener('visibilitychange', wake);
  });
