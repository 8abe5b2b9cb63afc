const FREE_FAILURES = 4;
const LONGEST_SECONDS = 900;

/** Seconds to wait after so many failures in a row: none for the first four, then doubling from 2 s to 15 minutes. */
export const delayAfter = (failures: number): number =>
  failures < FREE_FAILURES ? 0 : Math.min(2 ** (failures - FREE_FAILURES + 1), LONGEST_SECONDS);

/** Seconds still to wait, rounded up; 0 when the next attempt may be made. */
export function secondsToWait(failures: number, lastAt: Date, now: Date): number {
  const until = lastAt.getTime() + delayAfter(failures) * 1000;
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}
