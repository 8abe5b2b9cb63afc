import type { SoFar } from './data/intake.ts';

/** People work in the day and come in the evening and on Saturdays. Monday first. */
const busyness = [0.8, 1, 1.25, 1, 1.05, 1.5, 0.4];
/** Cards come from the printers on Tuesdays and Fridays, a week after the file. */
const deliveries = new Set([1, 4]);
const printedAfter = 7;

/** Days of the campaign from 0; `of[n]` is what was reached at the end of day n. */
export type Totals = readonly number[];

export const at = (totals: Totals, day: number): number =>
  day < 0 ? 0 : (totals[day] ?? totals.at(-1) ?? 0);

/** Between two days that are known a commune goes on as the days of the week are busy. */
export function totalsOf(soFar: SoFar, elapsed: number, shift: number): Totals {
  const totals: number[] = [];
  let [day, reached] = [-1, 0];
  for (const [ago, count] of soFar) {
    const until = elapsed - ago;
    const weights = Array.from({ length: until - day }, (_, index) => {
      const weekday = (day + 1 + index) % 7;
      return (busyness[weekday] ?? 1) * (1 + ((((weekday + 3) * (shift + index)) % 5) - 2) / 10);
    });
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    let weighed = 0;
    for (const weight of weights) {
      weighed += weight;
      totals.push(reached + Math.round(((count - reached) * weighed) / whole));
    }
    [day, reached] = [until, count];
  }
  return totals;
}

/** Cards handed out, of the files that were taken in a week before. */
export function cardTotals(files: Totals): Totals {
  let handedOut = 0;
  return files.map((_, day) => {
    if (deliveries.has(day % 7))
      handedOut = Math.max(handedOut, Math.floor(0.95 * at(files, day - printedAfter)));
    return handedOut;
  });
}

/** A part of what was reached some days earlier. */
export const share = (totals: Totals, part: number, late: number): Totals =>
  totals.map((_, day) => Math.floor(part * at(totals, day - late)));
