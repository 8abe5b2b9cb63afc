import type { Passage } from '../../../platform/graphql/generated/schema.ts';

/** Markers that open an item, outermost first; each names its level in the section path. */
const MARKERS: readonly RegExp[] = [
  /^(?:phần|chương)\s+([IVXLC\d]+)(?=[\s.:)]|$)/iu,
  /^([IVXLC]+)[.)]\s/u,
  /^(?:điều\s+)?(\d{1,2}(?:\.\d{1,2})*)[.)]\s/iu,
  /^([a-zđ])[.)]\s/u,
];
const BULLET = /^[-+*•–]\s/u;
const SENTENCE_END = /[.;:!?…]["”)]*$/u;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines without the blanks around them, at their offsets in the text. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of text.split('\n')) {
    const start = offset + raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    lines.push({ text: trimmed, start, end: start + trimmed.length });
    offset += raw.length + 1;
  }
  return lines;
}

interface Marker {
  readonly level: number;
  readonly label: string;
}

function markerOf(line: string): Marker | null {
  for (const [level, pattern] of MARKERS.entries()) {
    const label = pattern.exec(line)?.[1];
    if (label) return { level, label };
  }
  return null;
}

const opensPassage = (line: string): boolean => markerOf(line) !== null || BULLET.test(line);

/**
 * Cuts a document's text into numbered passages: an item or a paragraph each. A line that was only wrapped goes on with
 * the passage before it. `heading` is the path of items above and at it, for example 'III.3.a'.
 */
export function cutPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  const path: (string | undefined)[] = [];
  let goesOn = false;
  for (const line of linesOf(text)) {
    if (line.text === '') {
      goesOn = false;
      continue;
    }
    const last = passages.at(-1);
    if (last && goesOn && !opensPassage(line.text)) {
      passages[passages.length - 1] = { ...last, text: text.slice(last.start, line.end), end: line.end };
    } else {
      const marker = markerOf(line.text);
      if (marker) {
        path.length = marker.level;
        path[marker.level] = marker.label;
      }
      const heading = path.filter((label) => label !== undefined).join('.') || null;
      passages.push({ no: passages.length + 1, heading, text: line.text, start: line.start, end: line.end });
    }
    goesOn = !SENTENCE_END.test(line.text);
  }
  return passages;
}

export const passageAt = (passages: readonly Passage[], offset: number): Passage | undefined =>
  passages.find((passage) => passage.start <= offset && offset < passage.end);
