import type { FigureDayRecord, IndicatorRecord, ProgressRecord, Tables } from '../records.ts';

/** What it takes to enter a locality's figures. */
export interface FigureRows {
  readonly indicators: readonly IndicatorRecord[];
  readonly progress: readonly ProgressRecord[];
  readonly figureDays: readonly FigureDayRecord[];
}

const isWide = (kind: string): boolean => kind === 'DISTRICT' || kind === 'PROVINCE';

/** Localities of the member's agency and its children, and all that lies in them. */
function ownPlaces(tables: Tables, memberId: string): (localityId: string) => boolean {
  const own = tables.members.get(memberId)?.agencyId;
  const tops = new Set(
    [...tables.agencies.values()]
      .filter(({ id, parentId }) => own !== undefined && (id === own || parentId === own))
      .flatMap(({ localityId }) => tables.localities.get(localityId ?? '') ?? [])
      .filter(({ kind }) => !isWide(kind))
      .map(({ id }) => id),
  );
  return (localityId) => {
    let at = tables.localities.get(localityId);
    for (let step = 0; at && step < 9; step += 1) {
      if (tops.has(at.id)) return true;
      at = tables.localities.get(at.parentId ?? '');
    }
    return false;
  };
}

/** Of a plan's figures those that the member's agency reports: days without a line are days of reporting too. */
export function ownFigures(tables: Tables, memberId: string): FigureRows {
  const isOwn = ownPlaces(tables, memberId);
  const progress = [...tables.progress.values()].filter(({ localityId }) => isOwn(localityId));
  const counted = new Set(progress.map(({ indicatorId }) => indicatorId));
  return {
    indicators: [...tables.indicators.values()].filter(({ id }) => counted.has(id)),
    progress,
    figureDays: progress.length === 0 ? [] : [...tables.figureDays.values()],
  };
}

/** Figures that a page of the open plan has asked for in passing, by locality, where not all are at hand. */
export interface PassingFigures {
  readonly note: (planId: string, localityId: string, rows: FigureRows) => void;
  readonly of: (planId: string | null) => FigureRows | null;
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

const joined = (all: readonly FigureRows[]): FigureRows => ({
  indicators: byId(all.flatMap(({ indicators }) => indicators)),
  progress: byId(all.flatMap(({ progress }) => progress)),
  figureDays: byId(all.flatMap(({ figureDays }) => figureDays)),
});

export const createPassingFigures = (): PassingFigures => {
  let ofPlan: string | null = null;
  let places: ReadonlyMap<string, FigureRows> = new Map();
  let all: FigureRows | null = null;
  return {
    note: (planId, localityId, rows) => {
      places = new Map([...(ofPlan === planId ? places : []), [localityId, rows]]);
      ofPlan = planId;
      all = joined([...places.values()]);
    },
    of: (planId) => (planId === ofPlan ? all : null),
  };
};
