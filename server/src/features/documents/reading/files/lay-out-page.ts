import { writePageTables } from './page-tables.ts';

/** A piece of text on a page, in points; `y` grows downwards. Pieces come in the order in which they were written. */
export interface PlacedText {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** Writes a page as lines of text. Pieces far apart on a line stay apart by at least four blanks. */
export function layOutPage(pieces: readonly PlacedText[]): string {
  const { before, table, after } = writePageTables(pieces);
  return [writeLines(before), table, writeLines(after)].filter((part) => part !== '').join('\n');
}

function writeLines(pieces: readonly PlacedText[]): string {
  if (pieces.length === 0) return '';
  const left = Math.min(...pieces.map((piece) => piece.x0));
  const lines = groupIntoLines(pieces);
  return lines
    .map((line, index) => {
      const above = lines[index - 1]?.[0];
      const first = line[0];
      const isApart = above !== undefined && first !== undefined && first.y - above.y > first.size * 1.9;
      return `${isApart ? '\n' : ''}${writeLine(line, left)}`;
    })
    .join('\n');
}

/** Pieces at about the same height are one line, from left to right. */
export function groupIntoLines(pieces: readonly PlacedText[]): PlacedText[][] {
  const lines: PlacedText[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (
      line !== undefined &&
      first !== undefined &&
      piece.y - first.y < Math.max(2, Math.min(piece.size, first.size) * 0.35)
    )
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((one, other) => one.x0 - other.x0));
}

function writeLine(line: readonly PlacedText[], left: number): string {
  let text = '';
  let end: number | null = null;
  for (const piece of line) {
    if (end === null) text += ' '.repeat(Math.max(0, Math.min(60, Math.round((piece.x0 - left) / 6))));
    else text += gap(piece.x0 - end, piece.size, text, piece.text);
    text += piece.text;
    end = piece.x1;
  }
  return text.trimEnd();
}

/** Letters are set close, words a blank apart, justified lines wider; only a gap of two letters parts columns. */
export function gap(points: number, size: number, before: string, after: string): string {
  if (/\s$/.test(before) || /^\s/.test(after)) return points > size * 1.8 ? '    ' : '';
  if (points > size * 1.8) return '    ';
  return points > size * 0.12 ? ' ' : '';
}
