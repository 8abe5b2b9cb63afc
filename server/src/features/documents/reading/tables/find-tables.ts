import type { Line } from '../text/lines.ts';
import type { Passage } from '../text/passage.ts';

export interface Cell {
  readonly content: Passage;
  readonly paragraphs: readonly Passage[];
}
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
}

export function findTables(lines: readonly Line[]): { lines: readonly Line[]; tables: readonly Table[] } {
  return { lines, tables: [] };
}
