import type { Line } from '../text/lines.ts';
import { findAlignedTables } from './aligned-tables.ts';
import { findPipeTables } from './pipe-tables.ts';
import type { Table } from './table.ts';

/** Finds the tables of tasks and targets; the lines that are left hold the rest of the document. */
export function findTables(
  lines: readonly Line[],
  source: string,
): { lines: readonly Line[]; tables: readonly Table[] } {
  const piped = findPipeTables(lines);
  const rest = lines.filter((_, index) => !piped.used.has(index));
  const aligned = findAlignedTables(rest, source);
  return {
    lines: rest.filter((_, index) => !aligned.used.has(index)),
    tables: [...piped.tables, ...aligned.tables],
  };
}
