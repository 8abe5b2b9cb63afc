import type { Finding } from './findings.ts';

export type MarkKind = 'agency' | 'duty' | 'deadline' | 'target';

export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly kind: MarkKind | null;
  /** The finding that the piece belongs to. */
  readonly findingId: string | null;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly findingId: string | null;
}

/** What is named within a duty lies over it. */
const depth: Record<MarkKind, number> = { duty: 0, target: 1, deadline: 2, agency: 3 };

function marksOf(findings: readonly Finding[], targets: readonly { start: number; end: number }[]): Mark[] {
  const marks: Mark[] = targets.map(({ start, end }) => ({ start, end, kind: 'target', findingId: null }));
  const put = (
    kind: MarkKind,
    findingId: string,
    start: number | null | undefined,
    end: number | null | undefined,
  ) => {
    if (typeof start === 'number' && typeof end === 'number' && start < end)
      marks.push({ start, end, kind, findingId });
  };
  for (const finding of findings) {
    if (finding.state === 'DROPPED') continue;
    put('duty', finding.id, finding.quoteStart, finding.quoteEnd);
    put('deadline', finding.id, finding.deadline.start, finding.deadline.end);
    for (const agency of finding.agencies) put('agency', finding.id, agency.start, agency.end);
  }
  return marks;
}

/** Cuts a text at the borders of its marks; where several lie over each other the innermost is shown. */
export function markedPieces(
  text: string,
  findings: readonly Finding[],
  targets: readonly { start: number; end: number }[],
): MarkedPiece[] {
  const marks = marksOf(findings, targets).sort((a, b) => a.start - b.start);
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((border) => border >= 0 && border <= text.length)
    .sort((a, b) => a - b);
  const pieces: MarkedPiece[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) break;
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[next]) {
      open.push(mark);
      next += 1;
    }
    open = open.filter((mark) => mark.end > start);
    const top = open.toSorted((a, b) => depth[b.kind] - depth[a.kind])[0];
    // A name in a heading belongs to the duties below it, but stands in none: its own mark says whose it is.
    const owner = open.find(({ kind }) => kind === 'duty') ?? top;
    pieces.push({
      start,
      text: text.slice(start, end),
      kind: top?.kind ?? null,
      findingId: owner?.findingId ?? null,
    });
  }
  return pieces;
}
