import {
  addDays,
  daysBetween,
  type Indicator,
  isCountedOn,
  type LocalityProgress,
} from '../../indicators/index.ts';
import { agencyOf, type Directory, entered } from './non-reporters.ts';

const isReached = ({ target, done }: LocalityProgress): boolean => target !== null && done >= target;

/**
 * For how many whole days up to yesterday an agency's places have given no figure at all: of several places the quietest
 * one's. A place that has reached its targets owes none; agencies that owe none are left out.
 * @param today the unit's day, which is still to be reported
 */
export function unreportedDays(
  today: string,
  indicators: readonly Indicator[],
  rows: readonly LocalityProgress[],
  directory: Directory,
): ReadonlyMap<string, number> {
  const yesterday = addDays(today, -1);
  const places = new Map(directory.places.map((place) => [place.id, place]));
  const counted = new Map(
    indicators.filter((one) => isCountedOn(one, yesterday)).map((one) => [one.id, one]),
  );
  const lastOf = new Map<string, string>();
  for (const row of entered(rows, places)) {
    const indicator = counted.get(row.indicatorId);
    if (!indicator || isReached(row)) continue;
    const last = row.lastDay ?? addDays(indicator.startsOn, -1);
    if (last > (lastOf.get(row.localityId) ?? '')) lastOf.set(row.localityId, last);
  }
  const days = new Map<string, number>();
  for (const [localityId, last] of lastOf) {
    const place = places.get(localityId);
    const silent = daysBetween(last, yesterday);
    if (!place || silent <= 0 || (place.endedOn !== null && place.endedOn <= yesterday)) continue;
    const agencyId = agencyOf(place, places, directory.agencies);
    if (agencyId !== null) days.set(agencyId, Math.max(silent, days.get(agencyId) ?? 0));
  }
  return days;
}
