/** A piece of text on a page, in points; `y` grows downwards. Pieces come in the order in which they were written. */
export interface PlacedText {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
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

/** Letters are set close, words a blank apart, justified lines wider; only a gap of two letters parts columns. */
export function gap(points: number, size: number, before: string, after: string): string {
  if (/\s$/.test(before) || /^\s/.test(after)) return points > size * 1.8 ? '    ' : '';
  if (points > size * 1.8) return '    ';
  return points > size * 0.12 ? ' ' : '';
}
