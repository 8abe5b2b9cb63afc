import type { Indicator, LocalityProgress } from '../../indicators/index.ts';
import { type Cell, type CellProblem, cellKey } from './cell.ts';
import { type MovedDay, movedDays, movesConfirmed } from './confirmed-days.ts';
import {
  asEntry,
  type FigureChange,
  isCorrection,
  type StoredFigure,
  seriesKey,
  shownFigure,
} from './figure.ts';
import { doubtsOf } from './implausible.ts';
import { type Refusal, refusalOf, type Surroundings, staleCell } from './judge-cell.ts';
import { type WalkedDay, walk } from './walk.ts';

/** One locality's days with one indicator after the cells. */
export interface Series {
  readonly row: LocalityProgress;
  readonly indicator: Indicator;
  readonly changes: readonly FigureChange[];
  readonly walked: ReadonlyMap<string, WalkedDay>;
  readonly days: readonly WalkedDay[];
  /** Locked days that the changes of other days move. */
  readonly moved: readonly MovedDay[];
}

export interface Taken {
  readonly refused: readonly CellProblem[];
  readonly implausible: readonly CellProblem[];
  readonly series: readonly Series[];
  /** Cells that already stand as they were sent. */
  readonly unchanged: number;
  /** Is something changed that stood, or something of a locked day? Then the reason is needed. */
  readonly needsReason: boolean;
}

const isAlike = (cell: Cell, figure: StoredFigure | undefined): boolean =>
  cell.value === null
    ? (figure?.value ?? null) === null
    : figure?.value === cell.value && figure.entry === cell.entry;

function isStale(cell: Cell, figure: StoredFigure | undefined): boolean {
  if (cell.baseVersion === undefined) return false;
  const present = figure === undefined || figure.value === null ? null : figure.version;
  return present !== cell.baseVersion;
}

const changeOf = (cell: Cell, before: StoredFigure | undefined, around: Surroundings): FigureChange => ({
  before: before ?? null,
  after: {
    indicatorId: cell.indicatorId,
    localityId: cell.localityId,
    day: cell.day,
    unitId: around.unitId,
    planId: around.planId,
    value: cell.value,
    entry: cell.entry,
    corrections: (before?.corrections ?? 0) + (before !== undefined && before.value !== null ? 1 : 0),
    reportedBy: around.by,
    reportedAt: around.at,
    version: (before?.version ?? 0) + 1,
  },
});

const byDay = (walked: readonly WalkedDay[]) => new Map(walked.map((day) => [day.day, day]));

/** Judges every cell by itself, then the days that they make together. Nothing is changed here. */
export function takeCells(cells: readonly Cell[], around: Surroundings): Taken {
  const refused: CellProblem[] = [];
  const changes = new Map<string, FigureChange[]>();
  const seen = new Set<string>();
  let unchanged = 0;
  for (const cell of cells) {
    const problem = (refusal: Refusal, current?: object | null): number =>
      refused.push({
        indicatorId: cell.indicatorId,
        localityId: cell.localityId,
        day: cell.day,
        ...refusal,
        ...(current === undefined ? {} : { current }),
      });
    const refusal = refusalOf(cell, around, seen);
    seen.add(cellKey(cell));
    if (refusal) {
      problem(refusal);
      continue;
    }
    const key = seriesKey(cell);
    const standing = around.figures.get(key) ?? [];
    const before = standing.find(({ day }) => day === cell.day);
    if (isAlike(cell, before)) {
      unchanged += 1;
    } else if (isStale(cell, before)) {
      problem(
        staleCell(),
        before ? (shownFigure(before, byDay(walk(standing.flatMap(asEntry))))[0] ?? null) : null,
      );
    } else {
      changes.set(key, [...(changes.get(key) ?? []), changeOf(cell, before, around)]);
    }
  }
  const series = [...changes].map(([key, made]) => seriesOf(key, made, around));
  if (!around.mayCorrectLocked) refused.push(...series.flatMap(confirmedCells));
  return {
    refused,
    implausible: series.flatMap((one) => doubtfulCells(one, around)),
    series,
    unchanged,
    needsReason: series.some(
      (one) =>
        one.moved.length > 0 ||
        one.changes.some((change) => isCorrection(change) || around.lockedDays.has(change.after.day)),
    ),
  };
}

function seriesOf(key: string, changes: readonly FigureChange[], around: Surroundings): Series {
  const row = around.rows.get(key);
  const indicator = row && around.indicators.get(row.indicatorId);
  if (!row || !indicator) throw new Error(`no progress row ${key}`);
  const changed = new Set(changes.map(({ after }) => after.day));
  const before = around.figures.get(key) ?? [];
  const standing = before.filter(({ day }) => !changed.has(day));
  const days = walk([...standing, ...changes.map(({ after }) => after)].flatMap(asEntry));
  const walks = { before: walk(before.flatMap(asEntry)), after: days };
  const moved = movedDays(walks, changes, around.lockedDays);
  return { row, indicator, changes, days, walked: byDay(days), moved };
}

/** Cells that would change what the desk has confirmed, each with the first day that it would move. */
function confirmedCells({ row, changes, moved }: Series): CellProblem[] {
  return changes.flatMap(({ after: { day } }) => {
    const [first, ...others] = moved.filter(({ by }) => by.includes(day));
    if (!first) return [];
    const { indicatorId, localityId } = row;
    const message = movesConfirmed(first, others.length);
    return [{ indicatorId, localityId, day, code: 'DAY_LOCKED' as const, message }];
  });
}

function doubtfulCells({ row, changes, days }: Series, around: Surroundings): CellProblem[] {
  const before = walk((around.figures.get(seriesKey(row)) ?? []).flatMap(asEntry));
  const changed = new Set(changes.map(({ after }) => after.day));
  return doubtsOf(before, days, changed, row.target).map(({ day, message }) => ({
    indicatorId: row.indicatorId,
    localityId: row.localityId,
    day,
    code: 'FIGURES_IMPLAUSIBLE',
    message,
  }));
}
