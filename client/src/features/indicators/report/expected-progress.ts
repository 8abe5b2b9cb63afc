import type { FigureCellInput } from '../../../graphql/generated/schema.ts';
import { addDays, daysBetween } from '../../../lib/days.ts';
import type { IndicatorRecord, Patch, ProgressRecord } from '../../../live/index.ts';

const sum = (daily: readonly (number | null)[]): number =>
  daily.reduce<number>((all, one) => all + (one ?? 0), 0);

const withCell = (daily: readonly (number | null)[], index: number, cell: FigureCellInput) => {
  const longer = [...daily, ...Array<null>(Math.max(0, index + 1 - daily.length)).fill(null)];
  const { value, entry } = cell;
  const own = value == null || entry === 'DAILY' ? (value ?? null) : value - sum(longer.slice(0, index));
  return longer.map((one, at) => (at === index ? own : one));
};

/**
 * What a report will make of a locality's progress, shown at once. A guess where later days were entered as running
 * totals; the feed brings what it came to.
 */
export const expectedProgress = (
  progress: ProgressRecord,
  { startsOn }: Pick<IndicatorRecord, 'startsOn'>,
  cells: readonly FigureCellInput[],
): Patch => {
  const daily = cells
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .filter(({ day }) => day >= startsOn)
    .reduce<readonly (number | null)[]>(
      (days, cell) => withCell(days, daysBetween(startsOn, cell.day), cell),
      progress.daily,
    );
  const last = daily.findLastIndex((one) => one !== null);
  return {
    table: 'progress',
    id: progress.id,
    set: {
      daily: [...daily.slice(0, last + 1)],
      done: sum(daily),
      lastDay: last < 0 ? null : addDays(startsOn, last),
    },
  };
};
