import { stampPhrases, webPhrases } from '../lexicon/lexicon.ts';
import type { Line } from './lines.ts';
import { foldSpelling } from './spelling.ts';

const pageNumber =
  /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–]|\s*\/\s*\d{1,3})?$|^trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?$/iu;
const timeStamp =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}|^ngày:?\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,]+\d{1,2}:\d{2}/iu;

/** The lines without what the paper adds: page numbers, running heads, stamps of digital signatures. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const running = runningHeads(lines);
  return lines.filter((line) => {
    const text = line.content.text;
    if (text.length > 160) return true;
    const folded = foldSpelling(text);
    if (pageNumber.test(text) || timeStamp.test(folded) || running.has(shapeOf(text))) return false;
    return ![...stampPhrases, ...webPhrases].some((phrase) => folded.includes(phrase));
  });
}

const shapeOf = (text: string): string =>
  foldSpelling(text)
    .replace(/\d+/g, '#')
    .replace(/^[\s#]+|[\s#]+$/g, '');

/** Lines that come back on page after page with nothing changed but the page's number. */
function runningHeads(lines: readonly Line[]): Set<string> {
  const seen = new Map<string, number>();
  for (const line of lines) {
    const text = line.content.text;
    const isHead =
      /\d/.test(text) &&
      text.length < 100 &&
      /^\d{1,3}\s|\s\d{1,3}$/.test(text) &&
      /\p{Lu}{2}/u.test(text) &&
      !/[.;:,]$/.test(text);
    if (isHead) seen.set(shapeOf(text), (seen.get(shapeOf(text)) ?? 0) + 1);
  }
  return new Set(
    [...seen].filter(([shape, count]) => count >= 3 && shape.length > 6).map(([shape]) => shape),
  );
}
