import type { NonReporter } from '../../../platform/graphql/generated/schema.ts';
import { daysBetween, type Indicator, isCountedOn, type LocalityProgress } from '../../indicators/index.ts';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly endedOn: string | null;
}
interface Reporter {
  readonly id: string;
  readonly localityId: string | null;
  readonly endedOn: string | null;
}

export interface Directory {
  readonly places: readonly Place[];
  readonly agencies: readonly Reporter[];
}

/** Rows that are entered, not summed. */
export const entered = (
  rows: readonly LocalityProgress[],
  places: ReadonlyMap<string, Place>,
): LocalityProgress[] => {
  const sums = new Set(rows.map((row) => `${row.indicatorId}/${places.get(row.localityId)?.parentId ?? ''}`));
  return rows.filter((row) => !sums.has(`${row.indicatorId}/${row.localityId}`));
};

/** The agency that reports for a place: its own, else that of the nearest place around it. */
export function agencyOf(
  place: Place,
  places: ReadonlyMap<string, Place>,
  agencies: readonly Reporter[],
): string | null {
  const passed = new Set<string>();
  for (let at: Place | undefined = place; at && !passed.has(at.id); at = places.get(at.parentId ?? '')) {
    const here = at.id;
    const agency = agencies.find(({ localityId, endedOn }) => localityId === here && endedOn === null);
    if (agency) return agency.id;
    passed.add(here);
  }
  return null;
}

const isMissing = (row: LocalityProgress, indicator: Indicator, day: string): boolean =>
  (row.daily[daysBetween(indicator.startsOn, day)] ?? null) === null;

/** Who has not reported everything for a day, by name. */
export function nonReporters(
  day: string,
  indicators: readonly Indicator[],
  rows: readonly LocalityProgress[],
  directory: Directory,
): NonReporter[] {
  const places = new Map(directory.places.map((place) => [place.id, place]));
  const counted = new Map(indicators.filter((one) => isCountedOn(one, day)).map((one) => [one.id, one]));
  const missing = new Map<string, string[]>();
  const lastDay = new Map<string, string>();
  for (const row of entered(rows, places)) {
    if (row.lastDay && row.lastDay > (lastDay.get(row.localityId) ?? ''))
      lastDay.set(row.localityId, row.lastDay);
    const indicator = counted.get(row.indicatorId);
    if (!indicator || !isMissing(row, indicator, day)) continue;
    missing.set(row.localityId, [...(missing.get(row.localityId) ?? []), row.indicatorId]);
  }
  return [...missing]
    .flatMap(([localityId, indicatorIds]) => {
      const place = places.get(localityId);
      if (!place || (place.endedOn !== null && place.endedOn < day)) return [];
      return [{ place, indicatorIds }];
    })
    .sort((one, other) => one.place.name.localeCompare(other.place.name, 'vi'))
    .map(({ place, indicatorIds }) => ({
      localityId: place.id,
      agencyId: agencyOf(place, places, directory.agencies),
      missing: indicators.filter(({ id }) => indicatorIds.includes(id)).map(({ id }) => id),
      lastDay: lastDay.get(place.id) ?? null,
    }));
}

/** Has the hour by which a day is to be reported passed? `now` is the unit's day and HH:MM. */
export const isPastCutOff = (
  day: string,
  cutOff: string,
  now: { readonly day: string; readonly time: string },
): boolean => day < now.day || (day === now.day && now.time >= cutOff);
