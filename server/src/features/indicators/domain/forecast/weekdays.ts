import { weekdayOf } from './calendar.ts';
import type { Span } from './spans.ts';

/** So many weeks of the campaign's pattern stand beside a locality's own. */
const weeksOfCampaign = 6;
/** No day is taken for quite dead: a lump after it must be able to belong to it. */
const quietest = 0.02;

/**
 * How busy each weekday is here: a figure that covers several days is laid on them as the pattern before says (one step of
 * expectation and maximisation), then each weekday's mean is drawn towards the campaign's.
 */
export function weekdayPattern(spans: readonly Span[], start: number, before: readonly number[]): number[] {
  const counts = new Float64Array(7);
  const days = new Float64Array(7);
  let total = 0;
  for (const span of spans) {
    total += span.count;
    const busy = busyDays(span.first, span.last, start, before);
    for (let day = span.first; day <= span.last; day++) {
      const weekday = weekdayOf(start + day);
      days[weekday] = (days[weekday] ?? 0) + 1;
      counts[weekday] = (counts[weekday] ?? 0) + (span.count * (before[weekday] ?? 1)) / busy;
    }
  }
  const first = spans[0]?.first ?? 0;
  const mean = total / Math.max(1, (spans.at(-1)?.last ?? 0) - first + 1);
  if (mean <= 0) return [...before];
  return levelled(
    before.map(
      (usual, weekday) =>
        ((counts[weekday] ?? 0) / mean + weeksOfCampaign * usual) / ((days[weekday] ?? 0) + weeksOfCampaign),
    ),
  );
}

/** Days from `first` to `last`, each as busy as its weekday. */
export function busyDays(first: number, last: number, start: number, weekdays: readonly number[]): number {
  let busy = 0;
  for (let day = first; day <= last; day++) busy += weekdays[weekdayOf(start + day)] ?? 1;
  return busy;
}

function levelled(pattern: readonly number[]): number[] {
  const lifted = pattern.map((busy) => Math.max(quietest, busy));
  const mean = lifted.reduce((sum, busy) => sum + busy, 0) / 7;
  return lifted.map((busy) => busy / mean);
}
