import { cleanLine } from '../text/clean.ts';
import type { Line } from '../text/lines.ts';
import { joinPassages, type Passage } from '../text/passage.ts';
import { columnBorders, columnOf, type Fragment, type Header, readHeader } from './fragments.ts';
import { type CellLine, rowTops } from './row-bounds.ts';
import type { Table } from './table.ts';

interface Piece extends Fragment {
  readonly content: Passage;
}

/** Tables whose columns are held apart by blanks alone, as text that keeps the layout of a page shows them. */
export function findAlignedTables(
  lines: readonly Line[],
  source: string,
): { tables: Table[]; used: Set<number> } {
  const rows = lines.map((line, index) => cutPieces(line, index, source));
  const tables: Table[] = [];
  const used = new Set<number>();
  for (let at = 0; at < rows.length; at += 1) {
    const header = (rows[at]?.length ?? 0) < 2 ? null : readHeader(rows, at);
    if (header === null) continue;
    const end = endOfTable(rows, lines, header);
    const body = rows.slice(header.to, end);
    const borders = columnBorders(header, body.flat(), 0.5);
    tables.push({ columns: header.cells.map((cell) => cell.kind), rows: readBody(body, header, borders) });
    for (let index = header.from; index < end; index += 1) used.add(index);
    at = end - 1;
  }
  return { tables, used };
}

/** Pieces of a line that two or more blanks part. */
function cutPieces(line: Line, y: number, source: string): Piece[] {
  const written = source.slice(line.start, line.end);
  return [...written.matchAll(/[^\s](?:[^\s]|\s(?!\s))*/gu)].map((match) => {
    const from = match.index;
    const content = cleanLine(source, line.start + from, line.start + from + match[0].length);
    return { x0: from, x1: from + match[0].length, y, text: content.text, content };
  });
}

/** A table ends at a new page without its header, at its document's ending, or at text that minds no column. */
function endOfTable(rows: readonly (readonly Piece[])[], lines: readonly Line[], header: Header): number {
  const right = Math.max(...header.cells.map((cell) => cell.x1));
  let at = header.to;
  for (; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    const [first] = row;
    if (first === undefined) break;
    if (/^(?:Nơi nhận|TM\.|KT\.|Phụ lục|PHỤ LỤC|Ghi chú)/u.test(first.text)) break;
    const isAcross = row.length === 1 && first.x1 - first.x0 > right * 0.7;
    if (isAcross && (lines[at]?.blanksAbove ?? 0) > 0 && !/^\d/.test(first.text)) break;
  }
  return at;
}

function readBody(
  body: readonly (readonly Piece[])[],
  header: Header,
  borders: readonly number[],
): Passage[][] {
  const numberColumn = header.cells.findIndex((cell) => cell.kind === 'number');
  const taskColumn = header.cells.findIndex((cell) => cell.kind === 'task' || cell.kind === 'locality');
  const pieces = withoutRepeats(body, header, borders, numberColumn);
  const inColumn = (column: number) => pieces.filter((piece) => columnOf(piece, borders) === column);
  const numbers = inColumn(numberColumn).filter((piece) => /^\d{1,3}[.)]?$/.test(piece.text));
  const starts =
    numberColumn >= 0 && numbers.length > 1
      ? rowTops(
          numbers.map((piece) => piece.y),
          cellLines(pieces, inColumn(taskColumn)),
        )
      : beginnings(inColumn(taskColumn));
  return starts.map((top, index) => {
    const bottom = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const row = pieces.filter((piece) => piece.y >= top && piece.y < bottom);
    return header.cells.map((_, column) =>
      joinPassages(row.filter((piece) => columnOf(piece, borders) === column).map((piece) => piece.content)),
    );
  });
}

/** The header comes back on every page, and page numbers stand between. */
function withoutRepeats(
  body: readonly (readonly Piece[])[],
  header: Header,
  borders: readonly number[],
  numberColumn: number,
): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const again = readHeader(body, at);
    if (again !== null && again.cells.length === header.cells.length && again.from >= at - 1) {
      at = again.to - 1;
      continue;
    }
    const row = body[at] ?? [];
    const isPageNumber =
      row.length === 1 &&
      /^\d{1,3}$/.test(row[0]?.text ?? '') &&
      row.every((piece) => columnOf(piece, borders) !== numberColumn);
    if (!isPageNumber) pieces.push(...row);
  }
  return pieces;
}

function cellLines(pieces: readonly Piece[], duties: readonly Piece[]): CellLine[] {
  const ys = [...new Set(pieces.map((piece) => piece.y))].sort((one, other) => one - other);
  return ys.map((y) => ({
    y,
    mayBegin: duties.some((piece) => piece.y === y && /^[\p{Lu}\d“"-]/u.test(piece.text)),
  }));
}

/** Without numbers a row begins where the duty does: with a capital after the end of a sentence. */
function beginnings(duties: readonly Piece[]): number[] {
  return duties
    .filter(
      (piece, index) =>
        /^[\p{Lu}“"+-]/u.test(piece.text) && (index === 0 || /[.;:]$/.test(duties[index - 1]?.text ?? '')),
    )
    .map((piece) => piece.y);
}
