import { readAgencyList } from '../agencies/agency-list.ts';
import { type Party, partyOf } from '../duties/draft.ts';
import type { Role } from '../duties/read-sentence.ts';
import type { Passage } from '../text/passage.ts';
import { splitWords } from '../text/words.ts';

/** The agencies of a cell: item by item; an item that is no list of known names is one agency, as written. */
export function cellAgencies(cell: Passage, role: Role): Party[] {
  return cutItems(cell.text).flatMap(([from, to]) => {
    const text = cell.text.slice(from, to);
    const words = splitWords(text);
    const list = readAgencyList(text, words, 0);
    const isWhole =
      list !== null &&
      (list.next >= words.length ||
        words.slice(list.next).every((word) => /^[^\p{L}\p{N}]$/u.test(word.text)));
    if (list !== null && isWhole)
      return list.agencies.map((agency) => partyOf({ ...agency, role }, cell, from));
    if (!/\p{L}{2}/u.test(text)) return [];
    const isClass = /^các(?!\p{L})/iu.test(text);
    return [partyOf({ name: text, from: 0, to: text.length, isClass, role }, cell, from)];
  });
}

/** Items stand behind dashes, semicolons or full stops. */
function cutItems(text: string): [number, number][] {
  const items: [number, number][] = [];
  let from = 0;
  for (const match of [...text.matchAll(/(?:[;.]\s*|\s+|^)[-–+•]\s+|;\s*|\.\s+(?=\p{Lu})/gu)]) {
    if (isDashInName(text, match)) continue;
    items.push([from, match.index]);
    from = match.index + match[0].length;
  }
  items.push([from, text.length]);
  return items
    .map(([start, end]): [number, number] => {
      const piece = text.slice(start, end);
      return [
        start + (piece.length - piece.replace(/^[\s.;,-]+/, '').length),
        start + piece.replace(/[\s.;,]+$/, '').length,
      ];
    })
    .filter(([start, end]) => end > start);
}

/** "Phòng Tài chính - Kế hoạch": a dash between capitals inside a name parts nothing. */
function isDashInName(text: string, match: RegExpMatchArray): boolean {
  if (!/^\s+[-–]\s+$/.test(match[0])) return false;
  const at = match.index ?? 0;
  const after = text.slice(at + match[0].length);
  return (
    !/^\s*[-–]/.test(text) && /^\p{Lu}/u.test(after) && readAgencyList(after, splitWords(after), 0) === null
  );
}
