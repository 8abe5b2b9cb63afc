import type { Header } from '../tables/fragments.ts';
import { writePageTables } from './page-tables.ts';
import { gap, groupIntoLines, type PlacedText } from './placed-text.ts';

export interface LaidOutPage {
  readonly text: string;
  /** The header of a table that may go on on the next page. */
  readonly open: Header | null;
}

/** Writes a page as lines of text. Pieces far apart on a line stay apart by at least four blanks. */
export function layOutPage(pieces: readonly PlacedText[], carried: Header | null = null): LaidOutPage {
  const { before, table, after, open } = writePageTables(pieces, carried);
  const text = [writeLines(before), table, writeLines(after)].filter((part) => part !== '').join('\n');
  return { text, open };
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
