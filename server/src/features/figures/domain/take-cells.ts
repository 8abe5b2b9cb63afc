import { type Message, say } from '../../../platform/errors/index.ts';
import type { ErrorCode } from '../../../platform/graphql/generated/schema.ts';
import {
  type Indicator,
  isCountedOn,
  type LocalityProgress,
  largestCount,
  writtenDay,
} from '../../indicators/index.ts';
import { type Cell, type CellProblem, cellKey } from './cell.ts';
import { asEntry, type FigureChange, type StoredFigure, seriesKey, shownFigure } from './figure.ts';
import { doubtsOf } from './implausible.ts';
import { type WalkedDay, walk } from './walk.ts';

export interface ReportedPlace {
  readonly id: string;
  readonly name: string;
  readonly endedOn: string | null;
}

/** All that is needed to judge cells, read under lock. Maps by `seriesKey` hold what the cells' localities count. */
export interface Surroundings {
  readonly unitId: string;
  readonly planId: string;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly places: ReadonlyMap<string, ReportedPlace>;
  readonly rows: ReadonlyMap<string, LocalityProgress>;
  /** Series that are the sum of their parts: nothing is entered into them. */
  readonly sums: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, readonly StoredFigure[]>;
  readonly lockedDays: ReadonlySet<string>;
  /** May a locked day be corrected (the coordinator)? */
  readonly mayCorrectLocked: boolean;
  readonly by: string;
  readonly at: string;
  readonly today: string;
}

/** One locality's days with one indicator after the cells. */
export interface Series {
  readonly row: LocalityProgress;
  readonly indicator: Indicator;
  readonly changes: readonly FigureChange[];
  readonly walked: ReadonlyMap<string, WalkedDay>;
  readonly days: readonly WalkedDay[];
}

export interface Taken {
  readonly refused: readonly CellProblem[];
  readonly implausible: readonly CellProblem[];
  readonly series: readonly Series[];
  /** Cells that already stand as they were sent. */
  readonly unchanged: number;
  /** Is something changed that stood, or something on a locked day? Then the reason is needed. */
  readonly needsReason: boolean;
}

interface Refusal {
  readonly code: ErrorCode;
  readonly message: Message;
}

const refuse = (code: ErrorCode, vi: string, en: string): Refusal => ({ code, message: say(vi, en) });

function notTheirs(cell: Cell, around: Surroundings): Refusal | null {
  const indicator = around.indicators.get(cell.indicatorId);
  const place = around.places.get(cell.localityId);
  if (!indicator || !place) {
    return refuse(
      'NOT_FOUND',
      'Không có chỉ tiêu hoặc địa bàn này trong kế hoạch. Hãy tải lại trang.',
      'There is no such indicator or locality in the plan. Reload the page.',
    );
  }
  const key = seriesKey(cell);
  if (around.sums.has(key)) {
    return refuse(
      'INVALID_INPUT',
      `${place.name} do các ấp, khóm báo số liệu “${indicator.name}” rồi tự cộng. Hãy nhập ở từng ấp, khóm.`,
      `“${indicator.name}” of ${place.name} is the sum of its hamlets. Enter it for each hamlet.`,
    );
  }
  if (around.rows.has(key)) return null;
  return refuse(
    'INVALID_INPUT',
    `${place.name} không được giao chỉ tiêu “${indicator.name}”. Đề nghị cơ quan thường trực giao chỉ tiêu trước.`,
    `${place.name} has no target for “${indicator.name}”. Ask the standing agency to set one first.`,
  );
}

function notThatDay(
  cell: Cell,
  around: Surroundings,
  indicator: Indicator,
  place: ReportedPlace,
): Refusal | null {
  const day = writtenDay(cell.day);
  if (cell.day > around.today) {
    return refuse(
      'INVALID_INPUT',
      `Ngày ${day} chưa đến, chưa báo số liệu được.`,
      `${cell.day} has not come yet: nothing can be reported for it.`,
    );
  }
  if (!isCountedOn(indicator, cell.day)) {
    const last = indicator.endedOn === null ? '' : ` và trước ngày ${writtenDay(indicator.endedOn)}`;
    const end = indicator.endedOn === null ? '' : ` and before ${indicator.endedOn}`;
    return refuse(
      'INVALID_INPUT',
      `“${indicator.name}” chỉ tính từ ngày ${writtenDay(indicator.startsOn)}${last}. Chọn ngày khác.`,
      `“${indicator.name}” is counted from ${indicator.startsOn} on${end}. Choose another day.`,
    );
  }
  if (place.endedOn !== null && cell.day > place.endedOn) {
    return refuse(
      'INVALID_INPUT',
      `${place.name} đã kết thúc hoạt động từ ngày ${writtenDay(place.endedOn)}.`,
      `${place.name} ended on ${place.endedOn}.`,
    );
  }
  if (!around.lockedDays.has(cell.day) || around.mayCorrectLocked) return null;
  return refuse(
    'DAY_LOCKED',
    `Ngày ${day} đã được xác nhận và khóa. Đề nghị cơ quan thường trực sửa hoặc mở khóa.`,
    `${cell.day} has been confirmed and locked. Ask the standing agency to correct it or to open the day.`,
  );
}

function notThatValue({ value }: Cell): Refusal | null {
  if (value === null) return null;
  if (!Number.isInteger(value)) {
    return refuse(
      'INVALID_INPUT',
      `${value} không phải số nguyên. Ghi số nguyên.`,
      `${value} is no whole number.`,
    );
  }
  if (value < 0) {
    return refuse(
      'INVALID_INPUT',
      `Số liệu không được âm (${value}). Ghi số từ 0 trở lên.`,
      `A figure cannot be negative (${value}). Write 0 or more.`,
    );
  }
  if (value <= largestCount) return null;
  return refuse(
    'INVALID_INPUT',
    `Số ${value.toLocaleString('vi-VN')} quá lớn. Kiểm tra lại.`,
    `${value.toLocaleString('en-GB')} is too large. Check it.`,
  );
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

const staleCell = (): Refusal =>
  refuse(
    'STALE_VERSION',
    'Có người vừa sửa số liệu này. Xem số mới rồi nhập lại nếu cần.',
    'Somebody has just changed this figure. Look at it, then enter yours again if need be.',
  );

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
  return {
    refused,
    implausible: series.flatMap((one) => doubtfulCells(one, around)),
    series,
    unchanged,
    needsReason: [...changes.values()]
      .flat()
      .some(({ before, after }) => (before?.value ?? null) !== null || around.lockedDays.has(after.day)),
  };
}

function refusalOf(cell: Cell, around: Surroundings, seen: ReadonlySet<string>): Refusal | null {
  const foreign = notTheirs(cell, around);
  if (foreign) return foreign;
  if (seen.has(cellKey(cell))) {
    return refuse(
      'INVALID_INPUT',
      `Ngày ${writtenDay(cell.day)} được gửi hai lần cho cùng một chỉ tiêu. Giữ lại một số.`,
      `${cell.day} was sent twice for the same indicator. Keep one of the two.`,
    );
  }
  const indicator = around.indicators.get(cell.indicatorId);
  const place = around.places.get(cell.localityId);
  if (!indicator || !place) return null;
  return notThatValue(cell) ?? notThatDay(cell, around, indicator, place);
}

function seriesOf(key: string, changes: readonly FigureChange[], around: Surroundings): Series {
  const row = around.rows.get(key);
  const indicator = row && around.indicators.get(row.indicatorId);
  if (!row || !indicator) throw new Error(`no progress row ${key}`);
  const changed = new Set(changes.map(({ after }) => after.day));
  const standing = (around.figures.get(key) ?? []).filter(({ day }) => !changed.has(day));
  const days = walk([...standing, ...changes.map(({ after }) => after)].flatMap(asEntry));
  return { row, indicator, changes, days, walked: byDay(days) };
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
