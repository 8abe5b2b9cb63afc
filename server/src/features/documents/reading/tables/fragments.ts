import { isKnownTable, readColumnTitle } from './column-titles.ts';
import type { ColumnKind } from './table.ts';

/** A piece of text with its place on the page: characters and lines, or points. `y` grows downwards. */
export interface Fragment {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly text: string;
}

export interface HeaderCell {
  readonly x0: number;
  readonly x1: number;
  readonly kind: ColumnKind;
}

export interface Header {
  readonly cells: readonly HeaderCell[];
  /** How many of the given lines the header takes, and from which. */
  readonly from: number;
  readonly to: number;
}

/** A header at line `at`, whose titles may be broken over lines above and below it. */
export function readHeader(lines: readonly (readonly Fragment[])[], at: number): Header | null {
  const own = lines[at] ?? [];
  if (
    own.length < 2 ||
    !own.some((fragment) => readColumnTitle(fragment.text) !== null || /^(?:TT|STT)$/iu.test(fragment.text))
  )
    return null;
  let best: Header | null = null;
  let score = 0;
  for (let above = 0; above <= 3; above += 1) {
    for (let below = 0; below <= 3; below += 1) {
      const from = at - above;
      if (from < 0 || at + below >= lines.length) continue;
      const cells = groupByColumn(lines.slice(from, at + below + 1).flat());
      const kinds = cells.map((cell) => readColumnTitle(cell.text));
      const known = kinds.filter((kind) => kind !== null).length;
      const value = known * 10 - (cells.length - known) * 4 - above - below;
      if (!isKnownTable(kinds) || known < 2 || cells.length - known > 2 || value <= score) continue;
      score = value;
      best = {
        cells: cells.map((cell, index) => ({ x0: cell.x0, x1: cell.x1, kind: kinds[index] ?? 'other' })),
        from,
        to: at + below + 1,
      };
    }
  }
  return best;
}

/** Fragments that stand over one another are one cell. */
function groupByColumn(fragments: readonly Fragment[]): Fragment[] {
  const cells: Fragment[] = [];
  for (const fragment of [...fragments].sort((one, other) => one.y - other.y || one.x0 - other.x0)) {
    const index = cells.findIndex((cell) => cell.x0 < fragment.x1 && fragment.x0 < cell.x1);
    const cell = cells[index];
    if (cell === undefined) cells.push(fragment);
    else
      cells[index] = {
        x0: Math.min(cell.x0, fragment.x0),
        x1: Math.max(cell.x1, fragment.x1),
        y: cell.y,
        text: `${cell.text} ${fragment.text}`,
      };
  }
  return cells.sort((one, other) => one.x0 - other.x0);
}

/** Where one column ends and the next begins: the widest gap between two titles that the fewest fragments cross. */
export function columnBorders(header: Header, body: readonly Fragment[], step: number): number[] {
  return header.cells.slice(1).map((cell, index) => {
    const left = header.cells[index];
    const from = left === undefined ? 0 : (left.x0 + left.x1) / 2;
    const to = (cell.x0 + cell.x1) / 2;
    return emptiest(from, to, body, step);
  });
}

function emptiest(from: number, to: number, body: readonly Fragment[], step: number): number {
  let best = { count: Number.POSITIVE_INFINITY, from, to: from };
  let run = best;
  for (let x = from; x <= to; x += step) {
    const count = body.filter((fragment) => fragment.x0 < x && x < fragment.x1).length;
    run = count === run.count && run.to === x - step ? { ...run, to: x } : { count, from: x, to: x };
    if (run.count < best.count || (run.count === best.count && run.to - run.from > best.to - best.from))
      best = run;
  }
  return (best.from + best.to) / 2;
}

/** The column in which a fragment stands, by its middle. */
export const columnOf = (fragment: Fragment, borders: readonly number[]): number =>
  borders.filter((border) => (fragment.x0 + fragment.x1) / 2 > border).length;
