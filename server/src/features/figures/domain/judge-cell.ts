import { type Message, say } from '../../../platform/errors/index.ts';
import type { ErrorCode } from '../../../platform/graphql/generated/schema.ts';
import {
  type Indicator,
  isCountedOn,
  type LocalityProgress,
  largestCount,
  writtenDay,
} from '../../indicators/index.ts';
import { type Cell, cellKey } from './cell.ts';
import { type StoredFigure, seriesKey } from './figure.ts';

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

/** Why one cell is not taken. */
export interface Refusal {
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

/** Judges a cell by itself; null where nothing speaks against it. `seen` are the cells before it. */
export function refusalOf(cell: Cell, around: Surroundings, seen: ReadonlySet<string>): Refusal | null {
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

export const staleCell = (): Refusal =>
  refuse(
    'STALE_VERSION',
    'Có người vừa sửa số liệu này. Xem số mới rồi nhập lại nếu cần.',
    'Somebody has just changed this figure. Look at it, then enter yours again if need be.',
  );
