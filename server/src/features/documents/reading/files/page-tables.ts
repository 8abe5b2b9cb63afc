import { columnBorders, columnOf, type Fragment, type Header, readHeader } from '../tables/fragments.ts';
import { gap, groupIntoLines, type PlacedText } from './placed-text.ts';

interface PageParts {
  readonly before: readonly PlacedText[];
  /** The table, a line a row, cells between borders; empty when the page holds none. */
  readonly table: string;
  readonly after: readonly PlacedText[];
  /** The table's header when the table reaches the end of the page and may go on. */
  readonly open: Header | null;
}

/**
 * Finds a table of tasks on a page by its header, or by that of the page before, and writes it row by row. Word sets a
 * table cell by cell, so a new row begins where the text goes back to an earlier column; heights only part the table
 * from what surrounds it.
 */
export function writePageTables(pieces: readonly PlacedText[], carried: Header | null): PageParts {
  const lines = groupIntoLines(pieces);
  const fragments = lines.map((line) => joinIntoFragments(line));
  const header = findHeader(fragments) ?? goesOn(fragments, carried);
  if (header === null) return { before: pieces, table: '', after: [], open: null };
  const end = endOfTable(fragments, header);
  const isBefore = new Set(lines.slice(0, header.from).flat());
  const isHeader = new Set(lines.slice(header.from, header.to).flat());
  const isBody = new Set(lines.slice(header.to, end).flat());
  const after = pieces.filter((piece) => !isBefore.has(piece) && !isBody.has(piece) && !isHeader.has(piece));
  return {
    before: pieces.filter((piece) => isBefore.has(piece)),
    table: writeTable(
      header,
      pieces.filter((piece) => isHeader.has(piece)),
      pieces.filter((piece) => isBody.has(piece)),
    ),
    after,
    open: after.every((piece) => /^\s*\d{0,3}\s*$/.test(piece.text)) ? header : null,
  };
}

function findHeader(fragments: readonly (readonly Fragment[])[]): Header | null {
  for (const [at, line] of fragments.entries()) {
    const header = line.length < 2 ? null : readHeader(fragments, at);
    if (header !== null) return header;
  }
  return null;
}

/** The table of the page before goes on where the first lines keep to its columns. */
function goesOn(fragments: readonly (readonly Fragment[])[], carried: Header | null): Header | null {
  if (carried === null) return null;
  const from = fragments.findIndex((line) => line.length > 1 || !/^\d{0,3}$/.test(line[0]?.text ?? ''));
  const foreign = fragments.findIndex((line, index) => index >= from && !fits(line, carried));
  const keeps = fragments.slice(from, foreign < 0 ? from + 5 : foreign).some((line) => line.length > 1);
  return from >= 0 && keeps ? { cells: carried.cells, from, to: from } : null;
}

/** No piece of the line lies under two titles: text that does minds no column. */
const fits = (line: readonly Fragment[], header: Header): boolean =>
  line.every((fragment) => {
    const middles = header.cells.map((cell) => (cell.x0 + cell.x1) / 2);
    return middles.filter((middle) => fragment.x0 < middle && middle < fragment.x1).length < 2;
  });

function joinIntoFragments(line: readonly PlacedText[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const piece of line) {
    const last = fragments.at(-1);
    if (last !== undefined && piece.x0 - last.x1 < piece.size * 0.9) {
      fragments[fragments.length - 1] = {
        ...last,
        x1: Math.max(last.x1, piece.x1),
        text: `${last.text}${gap(piece.x0 - last.x1, piece.size, last.text, piece.text)}${piece.text}`,
      };
    } else fragments.push({ x0: piece.x0, x1: piece.x1, y: piece.y, text: piece.text.trim() });
  }
  return fragments;
}

/** The table ends with the last line that keeps to the columns. */
function endOfTable(fragments: readonly (readonly Fragment[])[], header: Header): number {
  let end = header.to;
  for (let at = header.to; at < fragments.length; at += 1) {
    const line = fragments[at] ?? [];
    if (/^(?:Nơi nhận|TM\.|KT\.|Ghi chú)/u.test(line[0]?.text ?? '')) break;
    if (fits(line, header) && (line.length > 1 || at === end)) end = at + 1;
  }
  return end;
}

function writeTable(header: Header, titles: readonly PlacedText[], body: readonly PlacedText[]): string {
  const borders = columnBorders(header, body, 1);
  const head = header.cells.map((_, column) => titles.filter((piece) => columnOf(piece, borders) === column));
  const rows: PlacedText[][][] = titles.length > 0 ? [head] : [];
  let previous = Number.POSITIVE_INFINITY;
  for (const piece of body) {
    const column = columnOf(piece, borders);
    const row = rows.at(-1);
    const isHigher = (row?.[column]?.at(-1)?.y ?? piece.y) > piece.y + piece.size * 0.5;
    if (previous === Number.POSITIVE_INFINITY || column < previous || isHigher)
      rows.push(header.cells.map(() => []));
    rows.at(-1)?.[column]?.push(piece);
    previous = column;
  }
  return rows
    .filter((row) => !isPageNumber(row))
    .map((row) => `| ${row.map(writeCell).join(' | ')} |`)
    .join('\n');
}

/** A number that stands alone, away from the column of numbers. */
const isPageNumber = (row: readonly (readonly PlacedText[])[]): boolean =>
  row
    .slice(1)
    .flat()
    .every((piece) => /^\d{1,3}$/.test(piece.text.trim())) && (row[0] ?? []).length === 0;

function writeCell(pieces: readonly PlacedText[]): string {
  let text = '';
  let last: PlacedText | null = null;
  for (const piece of pieces) {
    const isNewLine = last !== null && Math.abs(piece.y - last.y) > piece.size * 0.35;
    text += isNewLine
      ? /\s$/.test(text)
        ? ''
        : ' '
      : last === null
        ? ''
        : gap(piece.x0 - last.x1, piece.size, text, piece.text).slice(0, 1);
    text += piece.text;
    last = piece;
  }
  return text.replace(/\|/g, '¦').replace(/\s+/g, ' ').trim();
}
