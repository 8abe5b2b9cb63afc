import { say } from '../../../platform/errors/index.ts';
import type { FigureEntry } from '../../../platform/graphql/generated/schema.ts';
import { type Indicator, nameKey } from '../../indicators/index.ts';
import type { NamedPlaces } from './named-places.ts';
import { findDay, notText, type Read, readDay, readEntry, readNumber } from './read-cell.ts';
import {
  type Address,
  type CellContent,
  empty,
  isBlank,
  type Sheet,
  type SheetProblem,
  textOf,
} from './sheet-cell.ts';

/** A number of a spreadsheet, with where it stands. */
export interface SheetFigure {
  readonly at: Address;
  readonly indicatorId: string;
  readonly localityId: string;
  readonly day: string;
  readonly value: number;
  readonly entry: FigureEntry;
}
export interface ReadSheets {
  readonly figures: readonly SheetFigure[];
  readonly problems: readonly SheetProblem[];
}
export interface SheetNames {
  readonly indicators: readonly Indicator[];
  readonly places: NamedPlaces;
  readonly today: string;
}

const titles = {
  place: ['dia ban', 'xa', 'xa thi tran', 'xa phuong', 'don vi dia ban', 'ten dia ban', 'locality'],
  indicator: ['chi tieu', 'ten chi tieu', 'indicator'],
  day: ['ngay', 'ngay bao cao', 'date', 'day'],
  value: ['so lieu', 'so luong', 'gia tri', 'ket qua', 'value'],
  entry: ['cach ghi', 'loai so', 'entry'],
} as const;
/** Rows that add others up are no locality. */
const sums = new Set(['tong', 'tong cong', 'cong', 'tong so', 'toan huyen', 'toan tinh', 'toan xa', 'total']);
/** Columns of a table by days that hold something else. */
const besideDays = new Set([
  'stt',
  'tt',
  'so tt',
  'chi tieu',
  'chi tieu giao',
  'tong',
  'tong cong',
  'cong',
  'luy ke',
  'ty le',
  'ghi chu',
  'con lai',
]);
/** Titles may stand below a heading of a few lines. */
const headingLines = 12;

const columnOf = (row: readonly CellContent[], names: readonly string[]): number =>
  row.findIndex((cell) => cell.kind === 'TEXT' && names.includes(nameKey(cell.text)));

interface Reading {
  readonly sheet: Sheet;
  readonly names: SheetNames;
  readonly figures: SheetFigure[];
  readonly problems: SheetProblem[];
}

/** Reads lists (a figure a row) and tables (localities by days, an indicator a sheet). Sheets that are neither are passed over. */
export function readFigureSheets(sheets: readonly Sheet[], names: SheetNames): ReadSheets {
  const figures: SheetFigure[] = [];
  const problems: SheetProblem[] = [];
  let readable = 0;
  for (const sheet of sheets) if (readSheet({ sheet, names, figures, problems })) readable += 1;
  if (readable === 0) {
    problems.push({
      at: { sheet: sheets[0]?.name ?? null, row: 0, column: 0 },
      message: say(
        'Không thấy bảng số liệu: cần dòng tên cột “Địa bàn, Chỉ tiêu, Ngày, Số liệu”, hoặc “Địa bàn” rồi các ngày. Hãy dùng biểu mẫu.',
        'No figures were found: a row must name the columns “Địa bàn, Chỉ tiêu, Ngày, Số liệu”, or “Địa bàn” and then days. Use the template.',
      ),
    });
  }
  return { figures, problems: [...problems, ...repeated(figures)] };
}

function readSheet(reading: Reading): boolean {
  const { rows } = reading.sheet;
  for (let index = 0; index < Math.min(rows.length, headingLines); index += 1) {
    const row = rows[index] ?? [];
    const place = columnOf(row, titles.place);
    if (place === -1) continue;
    const [day, value] = [columnOf(row, titles.day), columnOf(row, titles.value)];
    if (day !== -1 && value !== -1) {
      readList(reading, index, {
        place,
        day,
        value,
        indicator: columnOf(row, titles.indicator),
        entry: columnOf(row, titles.entry),
      });
      return true;
    }
    if (row.some((cell, column) => column > place && findDay(cell, reading.names.today) !== null)) {
      readTable(reading, index, place);
      return true;
    }
  }
  return false;
}

type ListColumns = Readonly<Record<keyof typeof titles, number>>;

function readList(reading: Reading, header: number, columns: ListColumns): void {
  const { sheet, names } = reading;
  const only = names.indicators.length === 1 ? names.indicators[0] : undefined;
  for (let row = header + 1; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const cell = (column: number): CellContent => cells[column] ?? empty;
    // A template is handed out with localities and days filled in: a row without a figure says nothing.
    if (isBlank(cell(columns.value))) continue;
    const take = takerOf(reading, row);
    const place = take(columns.place, placeIn(cell(columns.place), names));
    const indicator =
      columns.indicator === -1 && only
        ? only
        : take(Math.max(columns.indicator, 0), indicatorIn(cell(columns.indicator), names));
    const day = take(columns.day, readDay(cell(columns.day), names.today));
    const value = take(columns.value, readNumber(cell(columns.value)));
    const entry = take(columns.entry, readEntry(cell(columns.entry), indicator?.entry ?? 'DAILY'));
    if (!place || !indicator || day === null || value === null || entry === null) continue;
    const at = { sheet: sheet.name, row, column: columns.value };
    reading.figures.push({ at, indicatorId: indicator.id, localityId: place.id, day, value, entry });
  }
}

/** Takes what was read; a problem is kept with its cell instead. */
const takerOf =
  ({ sheet, problems }: Reading, row: number) =>
  <T>(column: number, read: Read<T>): T | null => {
    if ('value' in read) return read.value;
    problems.push({ at: { sheet: sheet.name, row, column }, message: read.problem });
    return null;
  };

function placeIn(cell: CellContent, { places }: SheetNames) {
  if (cell.kind === 'FORMULA' || cell.kind === 'FAULT') return notText(cell);
  const text = textOf(cell);
  if (text !== '') return places.find(text);
  return { problem: say('Thiếu tên địa bàn.', 'The locality is missing.') };
}

function indicatorIn(cell: CellContent, { indicators }: SheetNames): Read<Indicator> {
  if (cell.kind === 'FORMULA' || cell.kind === 'FAULT') return notText(cell);
  const found = indicators.find(({ name }) => nameKey(name) === nameKey(textOf(cell)));
  if (found) return { value: found };
  const known = indicators.map(({ name }) => `“${name}”`).join(', ');
  return {
    problem: say(
      `Kế hoạch không có chỉ tiêu “${textOf(cell)}”. Các chỉ tiêu: ${known}.`,
      `The plan has no indicator “${textOf(cell)}”. It has ${known}.`,
    ),
  };
}

function readTable(reading: Reading, header: number, placeColumn: number): void {
  const { sheet, names } = reading;
  const titleRow = sheet.rows[header] ?? [];
  const heading = sheet.rows.slice(0, header);
  const indicator = indicatorOfTable(sheet, heading, names);
  if (!indicator) {
    reading.problems.push({
      at: { sheet: sheet.name, row: 0, column: 0 },
      message: say(
        'Không rõ bảng này của chỉ tiêu nào. Đặt tên trang tính đúng tên chỉ tiêu, hoặc ghi tên chỉ tiêu phía trên bảng.',
        'It is unclear which indicator this table is of. Name the sheet after it, or write its name above the table.',
      ),
    });
    return;
  }
  const entry = entryOfTable(heading) ?? indicator.entry;
  const days = titleRow.map((cell, column) => (column > placeColumn ? findDay(cell, names.today) : null));
  checkTitles(reading, header, placeColumn, days);
  for (let row = header + 1; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const name = textOf(cells[placeColumn] ?? empty);
    const filled = days.some((day, column) => day !== null && !isBlank(cells[column] ?? empty));
    if (!filled || sums.has(nameKey(name))) continue;
    const take = takerOf(reading, row);
    const place = take(placeColumn, placeIn(cells[placeColumn] ?? empty, names));
    for (const [column, day] of days.entries()) {
      const cell = cells[column] ?? empty;
      if (day === null || isBlank(cell)) continue;
      const value = take(column, readNumber(cell));
      if (place === null || value === null) continue;
      const at = { sheet: sheet.name, row, column };
      reading.figures.push({ at, indicatorId: indicator.id, localityId: place.id, day, value, entry });
    }
  }
}

/** A column between days whose title is no day: figures in it would be lost in silence. */
function checkTitles(
  { sheet, problems }: Reading,
  header: number,
  placeColumn: number,
  days: readonly (string | null)[],
): void {
  for (const [column, cell] of (sheet.rows[header] ?? []).entries()) {
    if (column <= placeColumn || days[column] !== null || isBlank(cell)) continue;
    if (besideDays.has(nameKey(textOf(cell)))) continue;
    problems.push({
      at: { sheet: sheet.name, row: header, column },
      message: say(
        `“${textOf(cell)}” không phải ngày. Ghi ngày dạng 5/6/2026 hoặc bỏ cột này.`,
        `“${textOf(cell)}” is no day. Write it like 5/6/2026, or leave the column out.`,
      ),
    });
  }
}

/** Sheets' names hold 31 characters at most. */
const longestSheetName = 31;

function indicatorOfTable(
  { name }: Sheet,
  heading: readonly (readonly CellContent[])[],
  { indicators }: SheetNames,
): Indicator | undefined {
  const titled = heading.flat().map((cell) => nameKey(textOf(cell).replace(/^[^:]*:/, '')));
  const above = indicators.find((one) => titled.includes(nameKey(one.name)));
  if (above) return above;
  const sheetName = nameKey(name ?? '');
  const named = indicators.find(
    (one) =>
      nameKey(one.name) === sheetName || (sheetName !== '' && nameKey(sheetNameOf(one.name)) === sheetName),
  );
  return named ?? (indicators.length === 1 ? indicators[0] : undefined);
}

export const sheetNameOf = (indicator: string): string =>
  indicator
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, longestSheetName)
    .trim();

function entryOfTable(heading: readonly (readonly CellContent[])[]): FigureEntry | null {
  const written = heading.flat().map((cell) => nameKey(textOf(cell).replace(/^[^:]*:/, '')));
  if (written.some((text) => text === 'luy ke' || text === 'so luy ke')) return 'CUMULATIVE';
  return written.some((text) => text === 'trong ngay' || text === 'so trong ngay') ? 'DAILY' : null;
}

function repeated(figures: readonly SheetFigure[]): SheetProblem[] {
  const first = new Map<string, SheetFigure>();
  return figures.flatMap((figure) => {
    const key = `${figure.indicatorId}/${figure.localityId}/${figure.day}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, figure);
      return [];
    }
    const where = `${earlier.at.sheet === null || earlier.at.sheet === figure.at.sheet ? '' : `${earlier.at.sheet}, `}`;
    return [
      {
        at: figure.at,
        message: say(
          `Trùng địa bàn, chỉ tiêu và ngày với ${where}dòng ${earlier.at.row + 1}. Giữ lại một số.`,
          `The same locality, indicator and day as in ${where}row ${earlier.at.row + 1}. Keep one of the two.`,
        ),
      },
    ];
  });
}
