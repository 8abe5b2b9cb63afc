type Ring = readonly (readonly [number, number])[];

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a level line lies within the ring about `x`; null: it passes by. */
const spanAt = (ring: Ring, x: number, y: number): Span | null => {
  const crossed = ring
    .flatMap(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
      return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
    })
    .sort((a, b) => a - b);
  for (let at = 0; at + 1 < crossed.length; at += 2) {
    const [from, to] = [crossed[at] ?? 0, crossed[at + 1] ?? 0];
    if (from <= x && x <= to) return { from, to };
  }
  return null;
};

/** How broad the ring is where some lines of text stand about its middle, and the middle of that. */
export const breadthOf = (
  ring: Ring,
  { x, y }: { readonly x: number; readonly y: number },
  height: number,
): { readonly x: number; readonly breadth: number } => {
  const spans = [y - height, y, y + height].map((level) => spanAt(ring, x, level));
  const from = Math.max(...spans.map((span) => span?.from ?? Number.NEGATIVE_INFINITY));
  const to = Math.min(...spans.map((span) => span?.to ?? Number.POSITIVE_INFINITY));
  const isFound = Number.isFinite(from) && Number.isFinite(to) && to > from;
  return isFound ? { x: (from + to) / 2, breadth: to - from } : { x, breadth: 0 };
};

/** Letters of our face are a little more than half as broad as they are high. */
const letter = 0.56;

/** The text in at most so many lines, none broader than there is room for; null: it does not fit. */
export const fitLines = (
  text: string,
  breadth: number,
  size: number,
  mostLines: number,
): readonly string[] | null => {
  const most = breadth / (size * letter);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (longer.length <= most) lines.splice(Math.max(0, lines.length - 1), 1, longer);
    else if (word.length > most) return null;
    else lines.push(word);
  }
  return lines.length <= mostLines ? lines : null;
};
