import type { Passage } from './passage.ts';

const combined = /\P{M}\p{M}+/gu;
/** Control and invisible characters, and the asterisks of markdown. */
const dropped = /[\p{Cc}\p{Cf}*]/u;
const blank = /[\s\u00a0\u2000-\u200a\u3000]/;

/**
 * One line of the source, cleaned: letters composed (NFC), markdown emphasis and invisible characters left out,
 * blanks collapsed. Every character that stays keeps its place in the source.
 */
export function cleanLine(source: string, start: number, end: number): Passage {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let afterBlank = true;
  for (const [letter, from, to] of composed(source, start, end)) {
    const isBlank = blank.test(letter);
    if (!isBlank && dropped.test(letter)) continue;
    if (isBlank && afterBlank) continue;
    letters.push(isBlank ? ' ' : letter);
    // A composed letter is one code unit in Vietnamese; whatever is longer keeps one entry for each of its units.
    for (let unit = 0; unit < (isBlank ? 1 : letter.length); unit += 1) {
      const isLast = unit === letter.length - 1;
      starts.push(letter.length === 1 ? from : from + unit);
      ends.push(letter.length === 1 || isLast ? to : from + unit + 1);
    }
    afterBlank = isBlank;
  }
  if (afterBlank && letters.length > 0) {
    letters.pop();
    starts.pop();
    ends.pop();
  }
  return { text: letters.join(''), starts, ends };
}

function* composed(source: string, start: number, end: number): Generator<[string, number, number]> {
  const line = source.slice(start, end);
  let at = 0;
  for (const match of line.matchAll(combined)) {
    yield* single(line, at, match.index, start);
    const whole = match[0].normalize('NFC');
    const letter = whole.length > match[0].length ? match[0] : whole;
    yield [letter, start + match.index, start + match.index + match[0].length];
    at = match.index + match[0].length;
  }
  yield* single(line, at, line.length, start);
}

function* single(line: string, from: number, to: number, start: number): Generator<[string, number, number]> {
  for (let at = from; at < to; at += 1) yield [line.charAt(at), start + at, start + at + 1];
}
