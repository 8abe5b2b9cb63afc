import { say } from '../../../platform/errors/index.ts';
import { type Indicator, nameKey } from '../../indicators/index.ts';
import { notText, type Read, readDay, readEntry, readNumber } from './read-cell.ts';
import { type CellContent, empty, isBlank, textOf } from './sheet-cell.ts';
import { type KeyedNames, placeIn, type Reading, takerOf } from './sheet-reading.ts';

/** Columns from 0; -1 for one that is not there. */
export interface ListColumns {
  readonly place: number;
  readonly indicator: number;
  readonly day: number;
  readonly value: number;
  readonly entry: number;
}

/** A list, a figure a row, below the row that names its columns. */
export function readList(reading: Reading, header: number, columns: ListColumns): void {
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

function indicatorIn(cell: CellContent, { indicators, byName }: KeyedNames): Read<Indicator> {
  if (cell.kind === 'FORMULA' || cell.kind === 'FAULT') return notText(cell);
  const found = byName.get(nameKey(textOf(cell)));
  if (found) return { value: found };
  const known = indicators.map(({ name }) => `“${name}”`).join(', ');
  return {
    problem: say(
      `Kế hoạch không có chỉ tiêu “${textOf(cell)}”. Các chỉ tiêu: ${known}.`,
      `The plan has no indicator “${textOf(cell)}”. It has ${known}.`,
    ),
  };
}
