/** A line of the column of duties: where it stands and whether it may begin a cell. */
export interface CellLine {
  readonly y: number;
  readonly mayBegin: boolean;
}

/**
 * The upper ends of the rows, from where their numbers stand. Numbers stand beside the first line of their row or
 * beside its middle; which of both holds is told by the first row. `lines`: of all columns, top to bottom.
 */
export function rowTops(numbers: readonly number[], lines: readonly CellLine[]): number[] {
  const first = lines[0]?.y;
  const second = numbers[1] ?? Number.POSITIVE_INFINITY;
  if (first === undefined) return [];
  const isTopAligned =
    numbers[0] === first &&
    lines.filter((line) => line.y < second).length > 1 &&
    lines.some((line) => line.y === second && line.mayBegin);
  if (isTopAligned) return [...numbers];
  const tops = [first];
  for (const [index, number] of numbers.slice(0, -1).entries()) {
    tops.push(nextTop(tops[index] ?? first, number, numbers[index + 1] ?? number, lines));
  }
  return tops;
}

/** The line where the next row begins, so that the row above has its number in the middle. */
function nextTop(top: number, number: number, next: number, lines: readonly CellLine[]): number {
  let best = next;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    if (line.y <= number || line.y > next || line.y <= top) continue;
    const bottom = lines[index - 1]?.y ?? top;
    const cost = Math.abs((top + bottom) / 2 - number) + (line.mayBegin ? 0 : 2);
    if (cost < least) {
      least = cost;
      best = line.y;
    }
  }
  return best;
}
