/** The first screen has the line for itself. */
const afterMs = 4_000;

/** Makes the page open without a line from the next time on. Where there is no worker (plain http on a LAN) nothing changes. */
export const registerOffline = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  setTimeout(() => {
    // It may be forbidden, or the line may be gone: the next load tries again.
    navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
  }, afterMs);
};
