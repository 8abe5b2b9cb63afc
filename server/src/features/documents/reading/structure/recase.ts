import agencies from '../lexicon/agencies.json' with { type: 'json' };
import { foldSpelling } from '../text/spelling.ts';

const known = new Map<string, string>(
  // Reversed, since of two ways to write a name the first one in the list holds.
  [...agencies.bodies, ...agencies.persons, ...agencies.fields]
    .reverse()
    .map((name) => [foldSpelling(name), name]),
);
const small = new Set(
  agencies.nameWords
    .map(foldSpelling)
    .filter((word) => !word.includes(' '))
    .concat('và', 'thường', 'trực', 'về', 'việc'),
);
const longest = Math.max(...[...known.keys()].map((name) => name.split(' ').length));

/**
 * A name written in capitals, as it is written in a sentence: "ỦY BAN NHÂN DÂN HUYỆN TRI TÔN" → "Ủy ban nhân dân
 * huyện Tri Tôn". `isSentence`: only the first letter of a subject is known to be a capital one.
 */
export function recase(shouted: string, isSentence = false, source = ''): string {
  const words = shouted.split(/\s+/).filter(Boolean);
  const written: string[] = [];
  for (let at = 0; at < words.length; ) {
    const [name, length] = isSentence
      ? (properName(words, at, source) ?? knownName(words, at))
      : knownName(words, at);
    written.push(name ?? (isSentence ? sentenceWord(words[at] ?? '') : nameWord(words[at] ?? '')));
    at += length;
  }
  const text = written.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A place or person of two to four words that the document itself writes with capitals elsewhere. */
function properName(words: readonly string[], at: number, source: string): [string, number] | null {
  for (let length = 4; length > 1; length -= 1) {
    const part = words.slice(at, at + length);
    if (part.length < length) continue;
    const name = part.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' ');
    if (source.includes(name)) return [name, length];
  }
  return null;
}

function knownName(words: readonly string[], at: number): [string | null, number] {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const name = known.get(foldSpelling(words.slice(at, at + length).join(' ')));
    if (name !== undefined && (length > 1 || !small.has(foldSpelling(name))))
      return [at > 0 ? lowered(name) : name, length];
  }
  return [null, 1];
}

/** "Thành phố", "Ủy ban" in mid-sentence: only what is a proper name keeps its capital. */
const lowered = (name: string): string =>
  /^(?:Thành phố|Lực lượng|Chính quyền|Bộ phận|Cơ quan)/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

const isAcronym = (word: string): boolean =>
  /^[\p{Lu}\d&/-]{2,}$/u.test(word) && !/[AEIOUYÀ-Ỵ]/u.test(word.normalize('NFC'));

function nameWord(word: string): string {
  if (isAcronym(word) || /\d/.test(word)) return word;
  const folded = word.toLowerCase();
  return small.has(foldSpelling(word)) ? folded : folded.charAt(0).toUpperCase() + folded.slice(1);
}

const sentenceWord = (word: string): string =>
  isAcronym(word) || /\d|^[IVX]+$/.test(word) ? word : word.toLowerCase();
