import type { Line } from '../text/lines.ts';
import { joinPassages, type Passage, slicePassage, trimPassage } from '../text/passage.ts';
import { isKnownTable, readColumnTitle } from './column-titles.ts';
import type { ColumnKind, Table } from './table.ts';

interface Region {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly Passage[])[];
}

/** Tables whose cells are parted by "|", on lines of their own or between the cells of a row. */
export function findPipeTables(lines: readonly Line[]): { tables: Table[]; used: Set<number> } {
  const tables: Table[] = [];
  const used = new Set<number>();
  for (const region of findRegions(lines)) {
    const table = readRows(region.rows);
    if (table === null) continue;
    tables.push(table);
    for (let index = region.from; index < region.to; index += 1) used.add(index);
  }
  return { tables, used };
}

/** From a line that begins with a border to the last border before text without one. */
function findRegions(lines: readonly Line[]): Region[] {
  const regions: Region[] = [];
  let at = 0;
  while (at < lines.length) {
    if (!lines[at]?.content.text.startsWith('|')) {
      at += 1;
      continue;
    }
    const to = endOfRegion(lines, at);
    const rows = cutRows(lines.slice(at, to));
    if (rows.length > 1) regions.push({ from: at, to, rows });
    at = to;
  }
  return regions;
}

function endOfRegion(lines: readonly Line[], from: number): number {
  let end = from + 1;
  for (let at = from; at < lines.length && at - end < 40; at += 1) {
    const text = lines[at]?.content.text ?? '';
    if (!text.endsWith('|') && !text.startsWith('|')) continue;
    end = at + 1;
    const next = lines[at + 1]?.content.text ?? '';
    if (text.endsWith('|') && !next.startsWith('|') && isClosed(lines.slice(from, end))) break;
  }
  return end;
}

/** A row is closed by two borders in a row of lines, or by the border at the end of the line it began on. */
function isClosed(lines: readonly Line[]): boolean {
  const last = lines.at(-1)?.content.text ?? '';
  if (last !== '|') return /\|.*\|$/.test(last) || lines.some((line) => /^\|.+\|/.test(line.content.text));
  return lines.at(-2)?.content.text === '|';
}

function cutRows(lines: readonly Line[]): Passage[][] {
  const rows: Passage[][] = [];
  let row: Passage[] = [];
  let cell: Passage[] = [];
  let isOpen = false;
  for (const line of lines) {
    const pieces = cutAtBorders(line.content);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        const isRowEnd =
          !isOpen && cell.length === 0 && row.length > 0 && index === 1 && pieces[0]?.text === '';
        if (isRowEnd) {
          rows.push(row);
          row = [];
        } else if (isOpen || cell.length > 0) {
          row.push(joinPassages(cell));
        }
        cell = [];
        isOpen = index < pieces.length - 1 || piece.text !== '';
      }
      if (piece.text !== '') {
        cell.push(piece);
        isOpen = true;
      }
    }
  }
  if (cell.length > 0) row.push(joinPassages(cell));
  if (row.length > 0) rows.push(row);
  return rows;
}

function cutAtBorders(content: Passage): Passage[] {
  const pieces: Passage[] = [];
  let from = 0;
  for (let at = content.text.indexOf('|'); at >= 0; at = content.text.indexOf('|', at + 1)) {
    pieces.push(trimPassage(slicePassage(content, from, at)));
    from = at + 1;
  }
  pieces.push(trimPassage(slicePassage(content, from)));
  return pieces;
}

function readRows(rows: readonly (readonly Passage[])[]): Table | null {
  for (const [index, row] of rows.slice(0, 4).entries()) {
    const columns = row.map((cell) => readColumnTitle(cell.text));
    if (!isKnownTable(columns)) continue;
    const kinds = columns.map((column): ColumnKind => column ?? 'other');
    return {
      columns: kinds,
      rows: rows
        .slice(index + 1)
        .filter((body) => body.length > 1)
        .map((body) => alignRow(body, kinds)),
    };
  }
  return null;
}

/** A row that lost its empty cells: without a number it begins one column later. */
function alignRow(row: readonly Passage[], columns: readonly ColumnKind[]): readonly Passage[] {
  if (row.length >= columns.length || columns[0] !== 'number' || /^\d/.test(row[0]?.text ?? '')) return row;
  return [{ text: '', starts: [], ends: [] }, ...row];
}
