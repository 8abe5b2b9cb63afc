import type { Line } from '../text/lines.ts';
import { emptyPassage, joinPassages, type Passage, slicePassage, trimPassage } from '../text/passage.ts';
import { isKnownTable, readColumnTitle } from './column-titles.ts';
import type { ColumnKind, Table } from './table.ts';

type Row = readonly Passage[];

interface Region {
  /** The line after the table. */
  readonly to: number;
  readonly rows: readonly Row[];
}

/** Tables whose cells are parted by "|", between the cells of a line or on lines of their own. */
export function findPipeTables(lines: readonly Line[]): { tables: Table[]; used: Set<number> } {
  const tables: Table[] = [];
  const used = new Set<number>();
  let at = 0;
  while (at < lines.length) {
    const text = lines[at]?.content.text ?? '';
    const region = !text.startsWith('|')
      ? null
      : text === '|'
        ? readOwnLinesIfKnown(lines, at)
        : readOneLiners(lines, at);
    const table = region === null ? null : readRows(region.rows);
    if (region === null || table === null) {
      at += 1;
      continue;
    }
    for (; at < region.to; at += 1) used.add(at);
    const more = readMore(lines, at, table);
    tables.push({ ...table, rows: [...table.rows, ...more.rows] });
    for (; at < more.to; at += 1) used.add(at);
  }
  return { tables, used };
}

/** Rows after a page's end: nothing but a page number stands between, and they have as many cells, but no header. */
function readMore(lines: readonly Line[], from: number, table: Table): Region {
  let at = from;
  while (at < from + 3 && /^\d{1,3}$/.test(lines[at]?.content.text ?? '')) at += 1;
  const next = lines[at]?.content.text ?? '';
  if (!/^\|.+\|/.test(next)) return { to: from, rows: [] };
  const region = readOneLiners(lines, at);
  const isSame = region.rows.length > 0 && region.rows.every((row) => row.length === table.columns.length);
  if (!isSame || readRows(region.rows) !== null) return { to: from, rows: [] };
  const further = readMore(lines, region.to, table);
  return { to: further.rows.length > 0 ? further.to : region.to, rows: [...region.rows, ...further.rows] };
}

/** "| a | b |": a row a line, or a few lines up to the border that closes it. */
function readOneLiners(lines: readonly Line[], from: number): Region {
  const rows: Row[] = [];
  let at = from;
  while (lines[at]?.content.text.startsWith('|')) {
    const end = lines.findIndex(
      (line, index) =>
        index >= at && index < at + 60 && line.content.text.endsWith('|') && line.content.text.length > 1,
    );
    if (end < 0) break;
    const pieces = cutAtBorders(joinPassages(lines.slice(at, end + 1).map((line) => line.content)));
    rows.push(pieces.slice(1, -1));
    at = end + 1;
  }
  return { to: at, rows };
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

/** The first rows are enough to tell whether the table is one of tasks; only then the rest is read. */
function readOwnLinesIfKnown(lines: readonly Line[], from: number): Region | null {
  return readRows(readOwnLines(lines, from, 4).rows) === null
    ? null
    : readOwnLines(lines, from, Number.POSITIVE_INFINITY);
}

/**
 * Borders on lines of their own: one opens a row, one follows each cell, and two in a row part two rows. The first
 * row tells how many cells a row has; a border after that many cells with no other below it ends the table.
 */
function readOwnLines(lines: readonly Line[], from: number, most: number): Region {
  const isBorder = (index: number) => lines[index]?.content.text === '|';
  const rows: Row[] = [];
  let row: Passage[] = [];
  let cell: Passage[] = [];
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || cell.length > 80 || row.length > 20 || rows.length >= most) break;
    if (!isBorder(at)) {
      cell.push(line.content);
      continue;
    }
    const width = rows[0]?.length;
    row.push(cell.length === 0 ? emptyPassage : joinPassages(cell));
    cell = [];
    const isWhole = width === undefined ? isBorder(at + 1) : row.length >= width;
    if (!isWhole) continue;
    rows.push(row);
    row = [];
    if (!isBorder(at + 1)) return { to: at + 1, rows };
    at += 1;
  }
  return { to: at, rows };
}

function readRows(rows: readonly Row[]): Table | null {
  for (const [index, row] of rows.slice(0, 4).entries()) {
    const columns = row.map((cell) => readColumnTitle(cell.text));
    if (!isKnownTable(columns)) continue;
    return { columns: columns.map((column): ColumnKind => column ?? 'other'), rows: rows.slice(index + 1) };
  }
  return null;
}
