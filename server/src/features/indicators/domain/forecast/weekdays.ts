import { assumed } from './assumptions.ts';
import { weekdayOf } from './calendar.ts';
import type { Span } from './spans.ts';

/** No day is taken for quite dead: a lump after it must be able to belong to it. */
const quietest = 0.02;

/** What was counted on each weekday, in mean days' worth, and how many such days there were. Monday first. */
export interface WeekdayCounts {
  readonly counts: Float64Array;
  readonly days: Float64Array;
}

/**
 * How busy each weekday is here: a figure that covers several days is laid on them as the pattern before says (one step of
 * expectation and maximisation), then each weekday's mean is drawn towards that pattern.
 */
export function weekdayPattern(
  spans: readonly Span[],
  start: number,
  before: readonly number[],
): readonly number[] {
  const seen = { counts: new Float64Array(7), days: new Float64Array(7) };
  countByWeekday(spans, start, before, seen);
  return patternFrom(seen, before);
}

/** Adds one locality's days; where nothing was done, nothing is learned of weekdays. */
export function countByWeekday(
  spans: readonly Span[],
  start: number,
  before: readonly number[],
  { counts, days }: WeekdayCounts,
): void {
  const total = spans.reduce((sum, span) => sum + span.count, 0);
  const length = (spans.at(-1)?.last ?? 0) - (spans[0]?.first ?? 0) + 1;
  if (total <= 0) return;
  for (const span of spans) {
    const each = (span.count * length) / (total * busyDays(span.first, span.last, start, before));
    for (let day = span.first; day <= span.last; day++) {
      const weekday = weekdayOf(start + day);
      days[weekday] = (days[weekday] ?? 0) + 1;
      counts[weekday] = (counts[weekday] ?? 0) + each * (before[weekday] ?? 1);
    }
  }
}

export function patternFrom({ counts, days }: WeekdayCounts, before: readonly number[]): readonly number[] {
  const drawn = before.map((usual, weekday) =>
    Math.max(
      quietest,
      ((counts[weekday] ?? 0) + assumed.patternWeeks * usual) / ((days[weekday] ?? 0) + assumed.patternWeeks),
    ),
  );
  const mean = drawn.reduce((sum, busy) => sum + busy, 0) / 7;
  return drawn.map((busy) => busy / mean);
}

/** Days from `first` to `last`, each as busy as its weekday. */
export function busyDays(first: number, last: number, start: number, weekdays: readonly number[]): number {
  let busy = 0;
  for (let day = first; day <= last; day++) busy += weekdays[weekdayOf(start + day)] ?? 1;
  return busy;
}
