import { foldSpelling } from './spelling.ts';

export interface Word {
  readonly text: string;
  /** The word in one spelling, small letters. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
  readonly isCapital: boolean;
}

const wordOrMark = /[\p{L}\p{N}&]+(?:[/.'’&-][\p{L}\p{N}&]+)*|[^\s\p{L}\p{N}]/gu;

/** Words and single marks, with their places in the text. */
export function splitWords(text: string): Word[] {
  const folded = foldSpelling(text);
  return [...text.matchAll(wordOrMark)].map((match) => ({
    text: match[0],
    folded: folded.slice(match.index, match.index + match[0].length),
    from: match.index,
    to: match.index + match[0].length,
    isCapital: /^[\p{Lu}\p{N}]/u.test(match[0]),
  }));
}

/** A set of phrases that is asked which of them, the longest, begins at a word. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = splitWords(phrase).map((word) => word.folded);
      const first = words[0];
      if (first === undefined) continue;
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), words]);
    }
    for (const list of this.#byFirst.values()) list.sort((one, other) => other.length - one.length);
  }

  /** How many words the longest phrase at `at` takes; 0 when none begins there. */
  lengthAt(words: readonly Word[], at: number): number {
    const candidates = this.#byFirst.get(words[at]?.folded ?? '') ?? [];
    const found = candidates.find((phrase) =>
      phrase.every((part, step) => words[at + step]?.folded === part),
    );
    return found?.length ?? 0;
  }

  has(text: string): boolean {
    const words = splitWords(text);
    return words.length > 0 && this.lengthAt(words, 0) === words.length;
  }
}
