import type { EntityManager } from 'typeorm';
import { isId } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { Viewer } from '../identity/index.ts';
import { LocalityTable } from '../units/index.ts';
import { mayReport, notYours } from './figure.policy.ts';
import { findPlacesUp, type Place } from './surroundings.ts';

const noSuchLocality = () =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Không có địa bàn này trong đơn vị. Hãy tải lại trang.',
      'There is no such locality in your unit. Reload the page.',
    ),
    { field: 'localityId' },
  );

/** @throws DomainError NOT_FOUND, also for another unit's. */
export async function loadLocality(manager: EntityManager, unitId: string, id: string) {
  const locality = isId(id) ? await manager.findOneBy(LocalityTable, { id, unitId }) : null;
  if (!locality) throw noSuchLocality();
  return locality;
}

/** Localities of the agencies that the viewer acts for. */
const findOwnPlaces = async (manager: EntityManager, viewer: Viewer): Promise<ReadonlySet<string>> => {
  const rows: { id: string }[] = await manager.query(
    'SELECT locality_id AS id FROM agencies WHERE unit_id = $1 AND id = ANY($2) AND locality_id IS NOT NULL',
    [viewer.unitId, viewer.actsFor],
  );
  return new Set(rows.map(({ id }) => id));
};

function liesIn(id: string, own: ReadonlySet<string>, places: ReadonlyMap<string, Place>): boolean {
  const passed = new Set<string>();
  for (let at: string | null = id; at !== null && !passed.has(at); at = places.get(at)?.parentId ?? null) {
    if (own.has(at)) return true;
    passed.add(at);
  }
  return false;
}

/** Of these localities, those that the viewer may report for. @throws DomainError NOT_FOUND for one that is not the unit's */
export async function reportablePlaces(
  manager: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const places = new Map((await findPlacesUp(manager, viewer.unitId, ids)).map((place) => [place.id, place]));
  if (ids.some((id) => !places.has(id))) throw noSuchLocality();
  const own = viewer.role === 'COORDINATOR' ? new Set<string>() : await findOwnPlaces(manager, viewer);
  return new Set(ids.filter((id) => mayReport(viewer, liesIn(id, own, places))));
}

/** Whoever may report for no locality at all is told so before anything is read. @throws DomainError FORBIDDEN */
export async function reportersOnly(manager: EntityManager, viewer: Viewer): Promise<void> {
  const own = viewer.role === 'COORDINATOR' ? new Set<string>() : await findOwnPlaces(manager, viewer);
  if (!mayReport(viewer, own.size > 0)) throw notYours();
}

/** @throws DomainError NOT_FOUND, FORBIDDEN */
export async function demandReportable(
  manager: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<void> {
  const may = await reportablePlaces(manager, viewer, ids);
  if (ids.some((id) => !may.has(id))) throw notYours();
}
