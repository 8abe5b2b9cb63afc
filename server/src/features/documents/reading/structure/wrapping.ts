import type { Line } from '../text/lines.ts';

/** How a document breaks its lines; decides whether a line ends a paragraph or only the paper's width. */
export interface Wrapping {
  /** The length of a full line. */
  readonly width: number;
  /** Lines are broken at the width; otherwise every line is a paragraph. */
  readonly isHard: boolean;
  /** Lines are broken short as well (pages copied from the web), so shortness says nothing. */
  readonly isIrregular: boolean;
  /** Empty lines part paragraphs; otherwise they stand after every line. */
  readonly blanksPart: boolean;
  /** The usual blanks before a line that goes on. */
  readonly indent: number;
}

export const endsSentence = (text: string): boolean => /[.:;!?…]["”’')\]]*\s*$/u.test(text);
export const startsSmall = (text: string): boolean => /^[\p{Ll}\d,.;:)%]/u.test(text);
export const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

const lengthOf = (line: Line): number => line.raw.trimEnd().length;

export function studyWrapping(lines: readonly Line[]): Wrapping {
  const lengths = lines.map(lengthOf).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const goingOn = pairs(lines).filter(
    ([above, line]) => !endsSentence(above.content.text) && /^[\p{Ll}]/u.test(line.content.text),
  );
  const isHard = width < 160 && goingOn.length > lines.length * 0.15;
  const short = goingOn.filter(([above]) => lengthOf(above) < width * 0.65);
  const apart = pairs(lines).filter(([, line]) => line.blanksAbove > 0);
  const apartInMid = goingOn.filter(([, line]) => line.blanksAbove > 0);
  const indents = goingOn.map(([, line]) => line.indent).sort((one, other) => one - other);
  return {
    width,
    isHard,
    isIrregular: short.length > goingOn.length * 0.08,
    blanksPart: apartInMid.length <= apart.length * 0.15,
    indent: indents[Math.floor(indents.length / 2)] ?? 0,
  };
}

function pairs(lines: readonly Line[]): [Line, Line][] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    return above === undefined ? [] : [[above, line] as [Line, Line]];
  });
}

export const isFull = (line: Line, wrapping: Wrapping, share = 0.8): boolean =>
  lengthOf(line) >= wrapping.width * share;
