import { say } from '../../../platform/errors/index.ts';
import type { FigureEntry } from '../../../platform/graphql/generated/schema.ts';
import type { Indicator } from '../../indicators/index.ts';
import type { NamedPlace, NamedPlaces } from './named-places.ts';
import { notText, type Read } from './read-cell.ts';
import { type Address, type CellContent, type Sheet, type SheetProblem, textOf } from './sheet-cell.ts';

/** A number of a spreadsheet, with where it stands. */
export interface SheetFigure {
  readonly at: Address;
  readonly indicatorId: string;
  readonly localityId: string;
  readonly day: string;
  readonly value: number;
  readonly entry: FigureEntry;
}
export interface SheetNames {
  readonly indicators: readonly Indicator[];
  readonly places: NamedPlaces;
  readonly today: string;
}

/** Names are compared in thousands of rows: made comparable once. */
export interface KeyedNames extends SheetNames {
  readonly byName: ReadonlyMap<string, Indicator>;
}

/** A sheet being read: what was found so far, and what could not be taken. */
export interface Reading {
  readonly sheet: Sheet;
  readonly names: KeyedNames;
  readonly figures: SheetFigure[];
  readonly problems: SheetProblem[];
}

/** Takes what was read; a problem is kept with its cell instead. */
export const takerOf =
  ({ sheet, problems }: Reading, row: number) =>
  <T>(column: number, read: Read<T>): T | null => {
    if ('value' in read) return read.value;
    problems.push({ at: { sheet: sheet.name, row, column }, message: read.problem });
    return null;
  };

export function placeIn(cell: CellContent, { places }: SheetNames): Read<NamedPlace> {
  if (cell.kind === 'FORMULA' || cell.kind === 'FAULT') return notText(cell);
  const text = textOf(cell);
  if (text !== '') return places.find(text);
  return { problem: say('Thiếu tên địa bàn.', 'The locality is missing.') };
}
