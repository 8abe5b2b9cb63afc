import { readCount } from '../cells/read-count.ts';
import type { At, Size } from './moves.ts';

/** What a spreadsheet puts on the clipboard: cells by tabs, rows by line ends; a quoted cell may hold either. */
export const cellsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') rows.push([]);
    if (match[3] === '') break;
  }
  return rows;
};

export interface Placed {
  readonly texts: readonly (At & { readonly text: string })[];
  /** Cells of the clipboard that were left out: with nothing in them, past the grid's edge, or where nothing may be written. */
  readonly empty: number;
  readonly beyond: number;
  readonly closed: number;
  /** Placed, but no figures: they stay marked until they are mended. */
  readonly bad: number;
}

/** Lays a block of cells on the grid from a cell on, to the right and down. */
export const place = (
  block: readonly (readonly string[])[],
  at: At,
  size: Size,
  isOpen: (at: At) => boolean,
): Placed => {
  const texts: (At & { text: string })[] = [];
  const left = { empty: 0, beyond: 0, closed: 0, bad: 0 };
  block.forEach((cells, down) => {
    cells.forEach((text, right) => {
      const to = { row: at.row + down, column: at.column + right };
      const read = readCount(text);
      if (read.kind === 'none') left.empty += 1;
      else if (to.row >= size.rows || to.column >= size.columns) left.beyond += 1;
      else if (!isOpen(to)) left.closed += 1;
      else {
        if (read.kind === 'bad') left.bad += 1;
        texts.push({ ...to, text: text.trim() });
      }
    });
  });
  return { texts, ...left };
};
