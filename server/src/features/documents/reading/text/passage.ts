/**
 * A stretch of cleaned text in which every character knows where it stands in the source, so that whatever is
 * found in it can be shown in the document as it was received. Offsets are UTF-16 code units.
 */
export interface Passage {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const emptyPassage: Passage = { text: '', starts: [], ends: [] };

/** The source's own offsets of `text.slice(from, to)`; null where the slice is empty. */
export function spanOf(passage: Passage, from = 0, to = passage.text.length): Span | null {
  const start = passage.starts[from];
  const end = passage.ends[to - 1];
  return start === undefined || end === undefined ? null : { start, end };
}

export function slicePassage(passage: Passage, from: number, to = passage.text.length): Passage {
  return {
    text: passage.text.slice(from, to),
    starts: passage.starts.slice(from, to),
    ends: passage.ends.slice(from, to),
  };
}

/** Cuts blanks off both ends. */
export function trimPassage(passage: Passage): Passage {
  const from = passage.text.length - passage.text.trimStart().length;
  return slicePassage(passage, from, Math.max(from, passage.text.trimEnd().length));
}

/** Joins wrapped lines into one: with a blank, or with nothing where a document's symbol was cut at its hyphen. */
export function joinPassages(parts: readonly Passage[]): Passage {
  const text: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let previous = '';
  for (const part of parts) {
    if (part.text === '') continue;
    if (previous !== '' && !isCutSymbol(previous, part.text)) {
      const gap = ends.at(-1) ?? 0;
      text.push(' ');
      starts.push(gap);
      ends.push(part.starts[0] ?? gap);
    }
    text.push(part.text);
    for (const start of part.starts) starts.push(start);
    for (const end of part.ends) ends.push(end);
    previous = part.text;
  }
  return { text: text.join(''), starts, ends };
}

/** "Kế hoạch số 12/KH-" + "UBND": the symbol is one word. */
function isCutSymbol(before: string, after: string): boolean {
  return /\/[\p{Lu}\d]*[-–]$/u.test(before) && /^\p{L}/u.test(after);
}
