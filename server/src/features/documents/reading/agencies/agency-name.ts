import { startsPredicate, tellsOfThePast } from '../duties/predicates.ts';
import { agencyWords, duty } from '../lexicon/lexicon.ts';
import type { Word } from '../text/words.ts';

import { type Head, readHead, readSmallHead, startsAgency } from './agency-head.ts';
/** Where one agency's name ends: word indexes. `headEnd` is the end of the word that says what kind of body it is. */
export interface NameBounds {
  readonly from: number;
  readonly headFrom: number;
  readonly headEnd: number;
  readonly to: number;
  /** A class of bodies ("các sở, ban, ngành"), not one. */
  readonly isClass: boolean;
}

const trailing = new Set([
  'các',
  'của',
  'và',
  'số',
  '-',
  ',',
  ':',
  'theo',
  'với',
  'hoặc',
  'những',
  'hai',
  'ba',
  'một',
]);

/** The name of one agency that begins at `at`, or null. `isListed`: it follows a comma or "và" in a list. */
export function readAgencyName(
  words: readonly Word[],
  at: number,
  isListed = false,
  isExpected = false,
): NameBounds | null {
  const head = readHead(words, at, isListed) ?? (isExpected ? readSmallHead(words, at) : null);
  if (head === null) return null;
  let to = readTail(words, head);
  while (to > head.end && trailing.has(words[to - 1]?.folded ?? '')) to -= 1;
  if (
    to === head.end &&
    agencyWords.needName.lengthAt(words, head.from) === head.end - head.from &&
    !head.isClass
  )
    return null;
  return { from: at, headFrom: head.from, headEnd: head.end, to, isClass: head.isClass };
}

function readTail(words: readonly Word[], head: Head): number {
  let at = head.end;
  let sure = at;
  while (at < words.length) {
    const step = stepOfTail(words, at, head);
    if (step === 0) break;
    at += step;
    if (!isUnsure(words, at - step)) sure = at;
  }
  // Small words of no known name count in the name of a class, and only where it clearly ends.
  const isEnded = at >= words.length || startsPredicate(words, at) || /^[.;:(]$/.test(words[at]?.text ?? '');
  return isEnded && head.isLoose ? at : sure;
}

/** A small word of no known name, more than one syllable away from a capital. */
const isUnsure = (words: readonly Word[], at: number): boolean =>
  !words[at]?.isCapital &&
  !words[at - 1]?.isCapital &&
  agencyWords.nameWords.lengthAt(words, at) === 0 &&
  agencyWords.nameTails.lengthAt(words, at) === 0;

/** How many words the name goes on for; 0 where it ends. */
function stepOfTail(words: readonly Word[], at: number, head: Head): number {
  const word = words[at];
  if (word === undefined || at - head.end > 45) return 0;
  const tail = agencyWords.nameTails.lengthAt(words, at);
  if (tail > 0) return tail;
  const field =
    head.isClass && (at === head.end || words[at - 1]?.text === ',')
      ? agencyWords.classTails.lengthAt(words, at)
      : 0;
  if (field > 0) return field;
  if (word.text === ',' || word.folded === 'và' || word.folded === 'hoặc')
    return stepOverJoint(words, at, head);
  if (/^[-–—/]$/.test(word.text)) return continuesName(words, at + 1) ? 1 : 0;
  if (word.text === ':') return (head.isClass || isPlural(words, at)) && namesFollow(words, at + 1) ? 1 : 0;
  if (/^[^\p{L}\p{N}]$/u.test(word.text)) return 0;
  if (word.isCapital)
    return Math.max(
      1,
      agencyWords.bodies.lengthAt(words, at),
      agencyWords.fields.lengthAt(words, at),
      agencyWords.nameWords.lengthAt(words, at),
      // "Cục Thống kê": a verb written with a capital is part of the name.
      duty.verbs.lengthAt(words, at),
    );
  if (tellsOfThePast(words, at)) return 0;
  const known = agencyWords.nameWords.lengthAt(words, at);
  if (known > 1 && known > duty.verbs.lengthAt(words, at)) return known;
  if (startsPredicate(words, at)) return partOfClass(words, at, head);
  if (known > 0) return known;
  if (agencyWords.stops.lengthAt(words, at) > 0) return 0;
  return head.isLoose || words[at - 1]?.isCapital ? 1 : stepsToName(words, at);
}

/** A comma inside a name ("Văn hóa, Thể thao và Du lịch", "các xã, thị trấn"), not one between two. */
function stepOverJoint(words: readonly Word[], at: number, head: Head): number {
  const next = at + 1;
  if (sharesHead(words, next, head)) return 1;
  if (startsAgency(words, next)) return head.isGroup && words[at]?.folded === 'và' ? 1 : 0;
  const word = words[next];
  if (word === undefined || word.text === ',') return 0;
  if (word.isCapital) return 1;
  if (tellsOfThePast(words, next)) return 0;
  if (
    head.isClass &&
    agencyWords.nameTails.lengthAt(words, next) + agencyWords.classTails.lengthAt(words, next) > 0
  )
    return 1;
  if (startsPredicate(words, next)) return 0;
  if (agencyWords.levels.lengthAt(words, next) > 0) return 1;
  const isPluralName = head.isClass || head.isPerson || isPlural(words.slice(0, at), at, head.from);
  if (
    isPluralName &&
    agencyWords.nameWords.lengthAt(words, next) + agencyWords.nameTails.lengthAt(words, next) > 0
  )
    return 1;
  return head.isClass && agencyWords.collectives.lengthAt(words, next) > 0
    ? 1
    : looseJoint(words, next, head);
}

/** "Các Bộ: Quốc phòng, Công an": a field after the shared head, though it could be a body by itself. */
function sharesHead(words: readonly Word[], at: number, head: Head): boolean {
  const field = agencyWords.fields.lengthAt(words, at);
  if (!head.isClass || field === 0 || !/^(?:bộ|sở|phòng|ban)$/.test(words[head.from]?.folded ?? ''))
    return false;
  const next = words[at + field];
  return next === undefined || (!next.isCapital && agencyWords.nameWords.lengthAt(words, at + field) === 0);
}

/** "các chủ hồ thủy lợi, thủy điện tổ chức …": small words after the comma, and a predicate close behind. */
function looseJoint(words: readonly Word[], at: number, head: Head): number {
  if (!head.isLoose) return agencyWords.ambiguous.lengthAt(words, at) > 0 ? 1 : 0;
  for (let ahead = at; ahead < at + 5; ahead += 1) {
    const word = words[ahead];
    if (word === undefined) return 1;
    if (/^[^\p{L}\p{N}]$/u.test(word.text)) return 0;
    if (startsPredicate(words, ahead)) return 1;
  }
  return 0;
}

const continuesName = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && (words[at]?.isCapital === true || agencyWords.nameWords.lengthAt(words, at) > 0);

/** "các tỉnh: A, B" goes on with names; "Các Bộ A, B: Chỉ đạo …" with what they do. */
const namesFollow = (words: readonly Word[], at: number): boolean =>
  words[at]?.isCapital === true &&
  (agencyWords.fields.lengthAt(words, at) > 0 ||
    (duty.verbs.lengthAt(words, at) === 0 && duty.adverbs.lengthAt(words, at) === 0));

const isPlural = (words: readonly Word[], at: number, from = Math.max(0, at - 8)): boolean =>
  words.slice(from, at).some((word) => word.folded === 'các');

/** Up to three small words inside a name: "Hội liên hiệp Phụ nữ", "Trung tâm Kiểm soát bệnh tật tỉnh". */
function stepsToName(words: readonly Word[], at: number): number {
  for (let step = 1; step <= 3; step += 1) {
    const word = words[at + step];
    if (word === undefined || !/^[\p{L}\p{N}]/u.test(word.text) || /^(?:và|hoặc)$/.test(word.folded))
      return 0;
    if (word.isCapital) return step;
    if (startsPredicate(words, at + step) || agencyWords.stops.lengthAt(words, at + step) > 0) return 0;
    if (agencyWords.levels.lengthAt(words, at + step) > 0) return step;
  }
  return 0;
}

/** "các tổ chức cung cấp dịch vụ chủ trì …": a verb that tells which bodies, since the real one comes after it. */
function partOfClass(words: readonly Word[], at: number, head: Head): number {
  const length = duty.weakVerbs.lengthAt(words, at);
  if (!head.isLoose || length === 0) return 0;
  const after = at + length;
  if (startsPredicate(words, after) && duty.weakVerbs.lengthAt(words, after) === 0) return 0;
  for (let ahead = after; ahead < at + 14; ahead += 1) {
    const word = words[ahead];
    // A heading has no predicate after it: the verb can only tell which bodies are meant.
    if (word === undefined || (word.text === ':' && ahead === words.length - 1))
      return head.isClass ? length : 0;
    if (/^[,;.:(]$/.test(word.text) || /^(?:để|nhằm|theo|và|bảo|đảm)$/.test(word.folded)) return 0;
    if (startsPredicate(words, ahead) && duty.weakVerbs.lengthAt(words, ahead) === 0) return length;
  }
  return 0;
}
