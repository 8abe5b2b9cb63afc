import { addDays, type Day, daysBetween } from '../../../lib/days.ts';
import type { Standing } from './standings.ts';

/** What a locality's day is: not counted yet, still awaited (today), unreported, nothing done, or how much of the pace. */
export type HeatKind = 'before' | 'awaited' | 'unreported' | 'zero' | 'below' | 'half' | 'enough' | 'ahead';

export interface HeatCell {
  readonly day: Day;
  readonly kind: HeatKind;
  readonly value: number | null;
}

/** The last days up to today, or up to the due day once that is past; never before the first. */
export const heatDays = (startsOn: Day, today: Day, count: number): readonly Day[] => {
  const available = Math.max(0, daysBetween(startsOn, today) + 1);
  const shown = Math.min(count, available);
  return Array.from({ length: shown }, (_, at) => addDays(today, at + 1 - shown));
};

const kindOf = (value: number, needed: number): HeatKind => {
  if (value <= 0) return 'zero';
  if (value >= needed * 1.5) return 'ahead';
  if (value >= needed) return 'enough';
  return value >= needed / 2 ? 'half' : 'below';
};

/** The pace to measure a day by: what is needed now; after the end, what an even pace would have been. */
const measureOf = ({ needed, progress }: Standing, wholeDays: number): number =>
  needed ?? (progress.target ?? 0) / Math.max(1, wholeDays);

/** One locality's days, each beside the pace that it needs. */
export const heatRow = (
  standing: Standing,
  indicator: { readonly startsOn: Day; readonly dueOn: Day },
  days: readonly Day[],
  today: Day,
): readonly HeatCell[] => {
  const { daily } = standing.progress;
  const needed = measureOf(standing, daysBetween(indicator.startsOn, indicator.dueOn) + 1);
  return days.map((day) => {
    const at = daysBetween(indicator.startsOn, day);
    const value = at < 0 ? null : (daily[at] ?? null);
    if (at < 0) return { day, kind: 'before', value: null };
    if (value === null) return { day, kind: day === today ? 'awaited' : 'unreported', value: null };
    return { day, kind: kindOf(value, needed), value };
  });
};
