import { say } from '../../../platform/errors/index.ts';
import type { FigureEntry } from '../../../platform/graphql/generated/schema.ts';
import { type Indicator, nameKey } from '../../indicators/index.ts';
import { findDay, readNumber } from './read-cell.ts';
import { type CellContent, empty, isBlank, type Sheet, textOf } from './sheet-cell.ts';
import { placeIn, type Reading, type SheetNames, takerOf } from './sheet-reading.ts';

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
/** A table of localities by days, below the row that names the days. */
export function readTable(reading: Reading, header: number, placeColumn: number): void {
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
