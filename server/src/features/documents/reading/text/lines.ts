import { cleanLine } from './clean.ts';
import type { Passage } from './passage.ts';

/** One line of the source with what its layout tells. */
export interface Line {
  readonly index: number;
  /** As it stands in the source, tabs widened: columns are read off it. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly content: Passage;
  /** Blanks before the first letter. */
  readonly indent: number;
  /** Empty lines just above. */
  readonly blanksAbove: number;
  /** A markdown heading. */
  readonly isHeading: boolean;
}

/** Line ends, and the place where a bold heading was run into the paragraph above it. */
const lineBreak =
  /\r\n|[\n\r\v\f\u2028\u2029\u0085]|(?=\*\*(?:\d{1,2}|[IVX]{1,4})\. \p{Lu})(?<=\S[ .]{0,9})/gu;

/** The lines that hold text, in order; how many empty ones stood between them is kept with each. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blanks = 0;
  const add = (end: number) => {
    const line = readLine(source, start, end, lines.length, blanks);
    if (line === null) blanks += source.slice(start, end).trim() === '' ? 1 : 0;
    else {
      lines.push(line);
      blanks = 0;
    }
  };
  for (const match of source.matchAll(lineBreak)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(source.length);
  return lines;
}

function readLine(
  source: string,
  start: number,
  end: number,
  index: number,
  blanksAbove: number,
): Line | null {
  const written = source.slice(start, end);
  const hashes =
    /^\s*#{1,6}\s+/.exec(written)?.[0].length ?? (/^\s*#+\s*$/.test(written) ? written.length : 0);
  const content = cleanLine(source, start + hashes, end);
  if (content.text === '') return null;
  const raw = written.replace(/\t/g, '    ');
  return {
    index,
    raw,
    start,
    end,
    content,
    indent: raw.length - raw.trimStart().length,
    blanksAbove,
    isHeading: hashes > 0,
  };
}
