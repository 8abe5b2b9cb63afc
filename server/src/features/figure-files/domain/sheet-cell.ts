import type { Message } from '../../../platform/errors/index.ts';

/** What a cell of a spreadsheet holds, before anybody knows what it means. */
export type CellContent =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'NUMBER'; readonly value: number }
  | { readonly kind: 'DAY'; readonly day: string }
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'FORMULA' }
  | { readonly kind: 'FAULT' };

/** A sheet as it lies there: rows and columns from 0, as the spreadsheet counts them from 1 and A. */
export interface Sheet {
  /** Null: a file without sheets. */
  readonly name: string | null;
  readonly rows: readonly (readonly CellContent[])[];
}

export interface Address {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** A cell, or a whole sheet or row, that could not be taken over. */
export interface SheetProblem {
  readonly at: Address;
  readonly message: Message;
}

export const empty: CellContent = { kind: 'EMPTY' };

const letters = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
};

/** As people look it up: `Thẻ đã trả!C14`. */
export const written = ({ sheet, row, column }: Address): string =>
  `${sheet === null ? '' : `${sheet}!`}${letters(column)}${row + 1}`;

export const textOf = (cell: CellContent): string => {
  switch (cell.kind) {
    case 'TEXT':
      return cell.text.trim();
    case 'NUMBER':
      return String(cell.value);
    case 'DAY':
      return cell.day;
    case 'EMPTY':
    case 'FORMULA':
    case 'FAULT':
      return '';
  }
};

/** Nothing was written here; a dash stands for nothing, too. */
export const isBlank = (cell: CellContent): boolean =>
  cell.kind === 'EMPTY' || (cell.kind === 'TEXT' && /^[\s–—-]*$/.test(cell.text));
