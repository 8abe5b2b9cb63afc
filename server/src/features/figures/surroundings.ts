import type { EntityManager } from 'typeorm';
import { isId, plainRows } from '../../platform/database/index.ts';
import type { Viewer } from '../identity/index.ts';
import {
  type Campaigns,
  campaignsOf,
  findPlanIndicators,
  type Indicator,
  type LocalityProgress,
  ProgressTable,
} from '../indicators/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Cell } from './domain/cell.ts';
import { type StoredFigure, seriesKey } from './domain/figure.ts';
import type { ReportedPlace, Surroundings } from './domain/judge-cell.ts';
import { FigureTable } from './figure.table.ts';

/** A locality with where it lies. */
export interface Place extends ReportedPlace {
  readonly parentId: string | null;
}

/** The localities of these ids and all above them; none of another unit. */
export const findPlacesUp = (
  manager: EntityManager,
  unitId: string,
  ids: readonly string[],
): Promise<Place[]> =>
  manager.query(
    `WITH RECURSIVE up AS (
       SELECT id, name, parent_id, ended_on FROM localities WHERE unit_id = $1 AND id = ANY($2)
       UNION
       SELECT l.id, l.name, l.parent_id, l.ended_on FROM localities l JOIN up ON l.id = up.parent_id
     ) SELECT id, name, parent_id AS "parentId", ended_on AS "endedOn" FROM up`,
    [unitId, ids.filter(isId)],
  );

/** Rows that the cells touch, those of the localities above them too, held until the transaction ends. */
const lockRows = (
  manager: EntityManager,
  plan: Plan,
  indicatorIds: readonly string[],
  places: readonly Place[],
): Promise<LocalityProgress[]> =>
  plainRows(
    manager,
    ProgressTable,
    'plan_id = $1 AND indicator_id = ANY($2) AND locality_id = ANY($3) ORDER BY id FOR UPDATE',
    [plan.id, indicatorIds.filter(isId), places.map(({ id }) => id)],
  );

/** Rows whose localities lie directly in one of `rows`: read after the lock, so what others committed counts. */
const findParts = (manager: EntityManager, rows: readonly LocalityProgress[]): Promise<LocalityProgress[]> =>
  plainRows(
    manager,
    ProgressTable,
    `indicator_id = ANY($1) AND locality_id IN (SELECT id FROM localities WHERE parent_id = ANY($2))`,
    [
      [...new Set(rows.map(({ indicatorId }) => indicatorId))],
      [...new Set(rows.map(({ localityId }) => localityId))],
    ],
  );

const findFigures = (manager: EntityManager, cells: readonly Cell[], plan: Plan): Promise<StoredFigure[]> =>
  plainRows(
    manager,
    FigureTable,
    'plan_id = $1 AND indicator_id = ANY($2) AND locality_id = ANY($3) ORDER BY day',
    [
      plan.id,
      [...new Set(cells.map(({ indicatorId }) => indicatorId))].filter(isId),
      [...new Set(cells.map(({ localityId }) => localityId))].filter(isId),
    ],
  );

/** What is held while figures are reported, with the places and parts that sums are made of. */
export interface Held extends Surroundings {
  readonly placesUp: ReadonlyMap<string, Place>;
  readonly partRows: readonly LocalityProgress[];
  readonly campaigns: Campaigns;
}

const grouped = (figures: readonly StoredFigure[]): Map<string, StoredFigure[]> => {
  const groups = new Map<string, StoredFigure[]>();
  for (const figure of figures) {
    const key = seriesKey(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
};

const byId = <T extends { readonly id: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [one.id, one]));

/** Reads under lock all that cells are judged by, in as many statements for thousands of cells as for one. */
export async function holdSurroundings(
  manager: EntityManager,
  viewer: Viewer,
  plan: Plan,
  cells: readonly Cell[],
  occasion: { readonly at: string; readonly today: string },
): Promise<Held> {
  const places = await findPlacesUp(manager, viewer.unitId, [
    ...new Set(cells.map((cell) => cell.localityId)),
  ]);
  const indicators: Indicator[] = await findPlanIndicators(manager, viewer.unitId, plan.id);
  const rows = await lockRows(manager, plan, [...new Set(cells.map((cell) => cell.indicatorId))], places);
  const parts = await findParts(manager, rows);
  const touched = new Set(rows.map(({ indicatorId }) => indicatorId));
  const campaigns = await campaignsOf(
    manager,
    indicators.filter(({ id }) => touched.has(id)),
    occasion.today,
  );
  const placesUp = byId(places);
  const locked: { day: string }[] = await manager.query(
    'SELECT day FROM figure_days WHERE plan_id = $1 AND locked',
    [plan.id],
  );
  const parentOf: { id: string; parentId: string }[] = await manager.query(
    'SELECT id, parent_id AS "parentId" FROM localities WHERE id = ANY($1)',
    [[...new Set(parts.map(({ localityId }) => localityId))]],
  );
  const parents = new Map(parentOf.map(({ id, parentId }) => [id, parentId]));
  return {
    unitId: viewer.unitId,
    planId: plan.id,
    indicators: byId(indicators),
    places: placesUp,
    placesUp: new Map([
      ...parentOf.map((one) => [one.id, { ...one, name: '', endedOn: null }] as const),
      ...placesUp,
    ]),
    partRows: parts,
    campaigns,
    rows: new Map(rows.map((row) => [seriesKey(row), row])),
    sums: new Set(
      parts.map((part) =>
        seriesKey({ indicatorId: part.indicatorId, localityId: parents.get(part.localityId) ?? '' }),
      ),
    ),
    figures: grouped(await findFigures(manager, cells, plan)),
    lockedDays: new Set(locked.map(({ day }) => day)),
    mayCorrectLocked: viewer.role === 'COORDINATOR',
    by: viewer.memberId,
    ...occasion,
  };
}
