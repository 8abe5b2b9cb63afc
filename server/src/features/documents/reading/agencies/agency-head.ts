import { startsPredicate } from '../duties/predicates.ts';
import { agencyWords, duty } from '../lexicon/lexicon.ts';
import type { Word } from '../text/words.ts';

/** The words by which a name begins: what kind of body, person or class it is. Word indexes. */
export interface Head {
  readonly from: number;
  readonly end: number;
  readonly isClass: boolean;
  readonly isLoose: boolean;
  /** "thành viên của A và B": those who belong to several bodies, one class of people. */
  readonly isGroup: boolean;
  readonly isPerson: boolean;
}

/** A body written small where one is expected: "giao công an huyện", "đề nghị thường trực Huyện ủy". */
export function readSmallHead(words: readonly Word[], at: number): Head | null {
  if (
    words[at]?.isCapital !== false ||
    duty.verbs.lengthAt(words, at) > 0 ||
    agencyWords.notAgencies.lengthAt(words, at) > 0
  )
    return null;
  const body = agencyWords.bodies.lengthAt(words, at);
  const length = Math.max(body, agencyWords.bareCollectives.lengthAt(words, at));
  const next = words[at + length];
  if (length === 0 || next === undefined || startsPredicate(words, at + length)) return null;
  return {
    from: at,
    end: at + length,
    isClass: body === 0,
    isLoose: body === 0,
    isGroup: false,
    isPerson: false,
  };
}

export const startsAgency = (words: readonly Word[], at: number): boolean =>
  readHead(words, at, true) !== null;

export function readHead(words: readonly Word[], at: number, isListed: boolean): Head | null {
  const determiner = agencyWords.determiners.lengthAt(words, at);
  let from = at + determiner;
  const prefix = agencyWords.prefixes.lengthAt(words, from);
  if (prefix > 0 && isBody(words, from + prefix)) from += prefix;
  const word = words[from];
  if (word === undefined || agencyWords.notAgencies.lengthAt(words, from) > 0) return null;
  const whole = agencyWords.wholeNames.lengthAt(words, from);
  if (whole > 0 && word.isCapital)
    return { from, end: from + whole, isClass: false, isLoose: false, isGroup: false, isPerson: false };
  const person = agencyWords.persons.lengthAt(words, from);
  if (person > 0 && (word.isCapital || determiner > 0 || isOffice(words, from + person))) {
    const isGroup = determiner > 0 && agencyWords.groups.lengthAt(words, from) > 0;
    return { from, end: from + person, isClass: determiner > 0, isLoose: false, isGroup, isPerson: true };
  }
  if (
    agencyWords.levels.lengthAt(words, from) > 0 &&
    words[from + agencyWords.levels.lengthAt(words, from)]?.isCapital &&
    isGoverned(words, from)
  ) {
    const end = from + agencyWords.levels.lengthAt(words, from);
    return { from, end, isClass: false, isLoose: false, isGroup: false, isPerson: false };
  }
  const group = readClass(words, from, determiner > 0, isListed);
  if (group !== null && group.end - from > agencyWords.bodies.lengthAt(words, from)) return group;
  if (isBody(words, from)) {
    const end = from + agencyWords.bodies.lengthAt(words, from);
    return {
      from,
      end,
      isClass: determiner > 0,
      isLoose: agencyWords.loose.lengthAt(words, from) > 0,
      isGroup: false,
      isPerson: false,
    };
  }
  return group;
}

function readClass(
  words: readonly Word[],
  from: number,
  isDetermined: boolean,
  isListed: boolean,
): Head | null {
  const word = words[from];
  const length = agencyWords.collectives.lengthAt(words, from);
  if (word === undefined || length === 0) return null;
  const isBare = word.isCapital && !isListed && agencyWords.bareCollectives.lengthAt(words, from) > 0;
  if (!isDetermined && !isBare) return null;
  if (duty.verbs.lengthAt(words, from) > length) return null;
  return { from, end: from + length, isClass: true, isLoose: true, isGroup: false, isPerson: false };
}

/** "thành phố A cần …", "tỉnh B khẩn trương …": a place stands for its authority where it is to do something. */
function isGoverned(words: readonly Word[], at: number): boolean {
  if (words[at]?.isCapital === false && at > 0 && words[at - 1]?.text !== ',') return false;
  const ahead = words
    .slice(at + 1, at + 9)
    .findIndex((word, index) => !word.isCapital && duty.modals.lengthAt(words, at + 1 + index) > 0);
  return ahead > 0;
}

/** A verb that is longer than the body's word wins: "Báo cáo …" is no newspaper, "Phòng, chống …" no office. */
function isBody(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const length = agencyWords.bodies.lengthAt(words, at);
  if (
    word === undefined ||
    length === 0 ||
    !word.isCapital ||
    agencyWords.notAgencies.lengthAt(words, at) > 0
  )
    return false;
  const verb = duty.verbs.lengthAt(words, at);
  if (verb > length) return false;
  if (verb < length) return true;
  const next = words[at + length];
  return next !== undefined && (next.isCapital || agencyWords.nameWords.lengthAt(words, at + length) > 0);
}

/** "chủ tịch UBND", "giám đốc các sở": an office in small letters counts where a body follows it. */
function isOffice(words: readonly Word[], at: number): boolean {
  const after = at + agencyWords.determiners.lengthAt(words, at);
  return (
    isBody(words, after) ||
    (agencyWords.persons.lengthAt(words, after) > 0 && words[after]?.isCapital === true) ||
    (after > at && agencyWords.collectives.lengthAt(words, after) > 0)
  );
}
