import { agencyWords, duty } from '../lexicon/lexicon.ts';
import type { Word } from '../text/words.ts';

const nounFollowers = new Set([
  ',',
  'và',
  'cá',
  'chính',
  'xã',
  'có',
  'liên',
  'đoàn',
  'hội',
  'nghề',
  'kinh',
  'tín',
  ';',
  ')',
  'trên',
  'khác',
  'trong',
  'thuộc',
]);

/** "các cơ quan, tổ chức, cá nhân" names bodies, "Sở Y tế tổ chức tiêm" does something: told by what follows. */
function isNounHere(words: readonly Word[], at: number): boolean {
  const length = agencyWords.ambiguous.lengthAt(words, at);
  if (length === 0) return false;
  const next = words[at + length]?.folded;
  return next === undefined || nounFollowers.has(next);
}

/** "quy trình" holds a syllable that is a verb elsewhere. */
function isInsideNoun(words: readonly Word[], at: number): boolean {
  const length = duty.nouns.lengthAt(words, at - 1);
  return length > 1 && duty.verbs.lengthAt(words, at) < length;
}

/** Whether a predicate begins at this word: a verb, an adverb before it, or a modal. */
export function startsPredicate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.isCapital) return false;
  if (isNounHere(words, at) || isInsideNoun(words, at)) return false;
  return (
    duty.modals.lengthAt(words, at) > 0 ||
    duty.verbs.lengthAt(words, at) > 0 ||
    duty.adverbs.lengthAt(words, at) > 0 ||
    duty.connectors.lengthAt(words, at) > 0 ||
    duty.assign.lengthAt(words, at) > 0
  );
}

/** Whether the words tell of what has been or is, instead of laying something down. */
export const tellsOfThePast = (words: readonly Word[], at: number): boolean =>
  !words[at]?.isCapital &&
  duty.modals.lengthAt(words, at) === 0 &&
  duty.verbs.lengthAt(words, at) === 0 &&
  duty.past.lengthAt(words, at) > 0;

/** Whether a sentence that begins at this word, capital or not, begins with its verb. */
export function startsWithVerb(words: readonly Word[], at: number): boolean {
  if (isNounHere(words, at)) return false;
  return (
    duty.verbs.lengthAt(words, at) > 0 ||
    duty.modals.lengthAt(words, at) > 0 ||
    duty.assign.lengthAt(words, at) > 0
  );
}
