/** A figure and the days that it covers: its own, and those before it for which nothing was reported. */
export interface Span {
  /** First and last day that it covers, counted from the indicator's first day. */
  readonly first: number;
  readonly last: number;
  count: number;
}

/** The first figure of all covers at most a week: nobody knows when the work began. */
const longestStart = 7;

/** The figures up to a day (exclusive index), as spans. A negative correction takes from the days before it. */
export function spansOf(daily: readonly (number | null)[], until: number): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < Math.min(until, daily.length); index++) {
    const count = daily[index];
    if (count === null || count === undefined) continue;
    const before = spans.at(-1);
    const first = before ? before.last + 1 : Math.max(0, index + 1 - longestStart);
    spans.push({ first, last: index, count });
    if (count < 0) takeBack(spans);
  }
  return spans;
}

function takeBack(spans: Span[]): void {
  let owed = 0;
  for (let index = spans.length - 1; index >= 0; index--) {
    const span = spans[index];
    if (!span) return;
    const kept = span.count - owed;
    span.count = Math.max(0, kept);
    owed = Math.max(0, -kept);
    if (owed === 0) return;
  }
}
