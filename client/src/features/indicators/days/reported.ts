import type { Day } from '../../../lib/days.ts';
import type { IndicatorRecord, ProgressRecord } from '../../../live/index.ts';
import { countsOn, dailyOn } from '../cells/reckon.ts';

export interface Reported {
  /** Localities for which something counts on the day. */
  readonly localities: number;
  /** Those that have reported all of it. */
  readonly complete: number;
}

/** How many localities have reported everything that counts on a day. */
export const reportedOn = (
  day: Day,
  progress: Iterable<ProgressRecord>,
  indicators: ReadonlyMap<string, IndicatorRecord>,
): Reported => {
  const owing = new Map<string, boolean>();
  for (const one of progress) {
    const indicator = indicators.get(one.indicatorId);
    if (!indicator || !countsOn(indicator, day)) continue;
    const isMissing = dailyOn(one, indicator, day) === null;
    owing.set(one.localityId, (owing.get(one.localityId) ?? false) || isMissing);
  }
  return { localities: owing.size, complete: [...owing.values()].filter((owes) => !owes).length };
};
