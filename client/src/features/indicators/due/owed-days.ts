import type { Day } from '../../../lib/days.ts';
import { countsOn } from '../cells/reckon.ts';

interface Asked {
  readonly indicators: readonly {
    readonly id: string;
    readonly startsOn: Day;
    readonly endedOn: Day | null;
  }[];
  readonly progress: readonly { readonly indicatorId: string }[];
  readonly figures: readonly { readonly indicatorId: string; readonly day: Day }[];
  readonly days: readonly { readonly day: Day; readonly locked: boolean }[];
}

/** Which of these days are owed: something counts, not everything is reported, and the day is not locked. */
export const owedDays = (
  { indicators, progress, figures, days }: Asked,
  asked: readonly Day[],
): readonly Day[] => {
  const counted = new Set(progress.map(({ indicatorId }) => indicatorId));
  const reported = new Set(figures.map(({ indicatorId, day }) => `${indicatorId} ${day}`));
  const locked = new Set(days.filter(({ locked }) => locked).map(({ day }) => day));
  return asked.filter(
    (day) =>
      !locked.has(day) &&
      indicators.some(
        (one) => counted.has(one.id) && countsOn(one, day) && !reported.has(`${one.id} ${day}`),
      ),
  );
};
