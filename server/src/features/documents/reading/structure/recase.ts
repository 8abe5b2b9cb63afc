import agencies from '../lexicon/agencies.json' with { type: 'json' };
import { foldSpelling } from '../text/spelling.ts';

const known = new Map<string, string>(
  [...agencies.bodies, ...agencies.persons, ...agencies.fields].map((name) => [foldSpelling(name), name]),
);
const small = new Set(
  agencies.nameWords
    .flatMap((word) => foldSpelling(word).split(' '))
    .concat('và', 'thường', 'trực', 'về', 'việc'),
);
const longest = Math.max(...[...known.keys()].map((name) => name.split(' ').length));

/**
 * A name written in capitals, as it is written in a sentence: "ỦY BAN NHÂN DÂN HUYỆN TRI TÔN" → "Ủy ban nhân dân
 * huyện Tri Tôn". `isSentence`: only the first letter of a subject is known to be a capital one.
 */
export function recase(shouted: string, isSentence = false): string {
  const words = shouted.split(/\s+/).filter(Boolean);
  const written: string[] = [];
  for (let at = 0; at < words.length; ) {
    const [name, length] = knownName(words, at);
    written.push(name ?? (isSentence ? sentenceWord(words[at] ?? '') : nameWord(words[at] ?? '')));
    at += length;
  }
  const text = written.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function knownName(words: readonly string[], at: number): [string | null, number] {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const name = known.get(foldSpelling(words.slice(at, at + length).join(' ')));
    if (name !== undefined && (length > 1 || !small.has(foldSpelling(name)))) return [name, length];
  }
  return [null, 1];
}

const isAcronym = (word: string): boolean =>
  /^[\p{Lu}\d&/-]{2,}$/u.test(word) && !/[AEIOUYÀ-Ỵ]/u.test(word.normalize('NFC'));

function nameWord(word: string): string {
  if (isAcronym(word) || /\d/.test(word)) return word;
  const folded = word.toLowerCase();
  return small.has(foldSpelling(word)) ? folded : folded.charAt(0).toUpperCase() + folded.slice(1);
}

const sentenceWord = (word: string): string =>
  isAcronym(word) || /\d/.test(word) ? word : word.toLowerCase();
