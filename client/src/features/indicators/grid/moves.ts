export interface At {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const rowsAPage = 10;
const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-rowsAPage, 0],
  PageDown: [rowsAPage, 0],
};

/** Tab goes along the row and on to the next; past the last cell it leaves the grid, so that nobody is caught in it. */
const byTab = (at: At, { rows, columns }: Size, back: boolean): At | null => {
  const index = at.row * columns + at.column + (back ? -1 : 1);
  if (index < 0 || index >= rows * columns) return null;
  return { row: Math.floor(index / columns), column: index % columns };
};

/** Where a key leads, as in a spreadsheet; null: the key is not about moving, or leads out of the grid. */
export const moved = (press: Press, at: At, size: Size): At | null => {
  const { key, shiftKey } = press;
  const isFar = press.ctrlKey || press.metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (key === 'Tab') return byTab(at, size, shiftKey);
  if (key === 'Enter') return { ...at, row: within(at.row + (shiftKey ? -1 : 1), size.rows) };
  if (key === 'Home') return isFar ? { row: 0, column: 0 } : { ...at, column: 0 };
  if (key === 'End') return isFar ? last : { ...at, column: last.column };
  const step = steps[key];
  if (!step) return null;
  const [rows, columns] = isFar ? [step[0] * size.rows, step[1] * size.columns] : step;
  return { row: within(at.row + rows, size.rows), column: within(at.column + columns, size.columns) };
};
