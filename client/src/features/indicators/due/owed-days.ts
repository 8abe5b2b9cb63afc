import type { FiguresDueQuery } from '../../../graphql/generated/operations.ts';
import type { Day } from '../../../lib/days.ts';
import { countsOn } from '../cells/reckon.ts';

type Asked = FiguresDueQuery['figureGrid'];

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
