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
  /** A form feed stands before it: the first line of a page. */
  readonly opensPage: boolean;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029\u0085]/g;

/** The lines that hold text, in order; how many empty ones stood between them is kept with each. */
export function readLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blanks = 0;
  const add = (end: number) => {
    const line = readLine(source, start, end, lines.length, blanks);
    if (line === null) blanks += 1;
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
  const raw = written.replace(/\f/g, '').replace(/\t/g, '    ');
  return {
    index,
    raw,
    start,
    end,
    content,
    indent: raw.length - raw.trimStart().length,
    blanksAbove,
    isHeading: hashes > 0,
    opensPage: written.includes('\f'),
  };
}
