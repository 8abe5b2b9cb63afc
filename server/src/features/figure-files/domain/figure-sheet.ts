import { say } from '../../../platform/errors/index.ts';
import { nameKey } from '../../indicators/index.ts';
import { readList } from './figure-list.ts';
import { readTable } from './figure-table.ts';
import { findDay } from './read-cell.ts';
import type { CellContent, Sheet, SheetProblem } from './sheet-cell.ts';
import type { KeyedNames, Reading, SheetFigure, SheetNames } from './sheet-reading.ts';

export interface ReadSheets {
  readonly figures: readonly SheetFigure[];
  readonly problems: readonly SheetProblem[];
}

const titles = {
  place: ['dia ban', 'xa', 'xa thi tran', 'xa phuong', 'don vi dia ban', 'ten dia ban', 'locality'],
  indicator: ['chi tieu', 'ten chi tieu', 'indicator'],
  day: ['ngay', 'ngay bao cao', 'date', 'day'],
  value: ['so lieu', 'so luong', 'gia tri', 'ket qua', 'value'],
  entry: ['cach ghi', 'loai so', 'entry'],
} as const;
/** Titles may stand below a heading of a few lines. */
const headingLines = 12;

const columnOf = (row: readonly CellContent[], names: readonly string[]): number =>
  row.findIndex((cell) => cell.kind === 'TEXT' && names.includes(nameKey(cell.text)));

/** Reads lists (a figure a row) and tables (localities by days, an indicator a sheet). Sheets that are neither are passed over. */
export function readFigureSheets(sheets: readonly Sheet[], given: SheetNames): ReadSheets {
  const byName = new Map(given.indicators.map((indicator) => [nameKey(indicator.name), indicator]));
  const names: KeyedNames = { ...given, byName };
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
