import { agencyWords } from '../lexicon/lexicon.ts';
import type { Word } from '../text/words.ts';
import { startsAgency } from './agency-head.ts';
import { type NameBounds, readAgencyName } from './agency-name.ts';

/** An agency as a document names it, and where: offsets in the text it was read from. */
export interface NamedAgency {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** A class of bodies, which fans out when the plan is issued. */
  readonly isClass: boolean;
}

export interface AgencyList {
  readonly agencies: readonly NamedAgency[];
  /** The word after the list. */
  readonly next: number;
}

/**
 * Reads the agencies that stand in a row from word `at`; null when none begins there. `afterVerb`: a verb that lays a
 * duty on somebody stands before them, so that the first may be written small ("giao công an huyện").
 */
export function readAgencyList(
  text: string,
  words: readonly Word[],
  at: number,
  afterVerb = false,
): AgencyList | null {
  const agencies: NamedAgency[] = [];
  let next = at;
  let isListed = false;
  for (;;) {
    const bounds = readAgencyName(words, next, isListed, afterVerb && !isListed);
    if (bounds === null) break;
    agencies.push(...splitSharedHead(text, words, bounds));
    next = skipBrackets(words, bounds.to);
    const joint = jointLength(words, next);
    if (joint === 0 || !startsAgency(words, next + joint)) break;
    next += joint;
    isListed = true;
  }
  return agencies.length === 0 ? null : { agencies: mergeClasses(text, agencies), next };
}

/** ", " · " và " · "; " · "cùng với " · ", và ". */
function jointLength(words: readonly Word[], at: number): number {
  const mark = /^[,;/]$/.test(words[at]?.text ?? '') ? 1 : 0;
  return mark + agencyWords.joiners.lengthAt(words, at + mark);
}

function skipBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  const close = indexOf(words, ')', at, at + 60);
  return close < 0 ? at : close + 1;
}

function indexOf(words: readonly Word[], mark: string, from: number, to: number): number {
  for (let index = from; index < Math.min(to, words.length); index += 1)
    if (words[index]?.text === mark) return index;
  return -1;
}

/**
 * "các sở: Tài chính, Tư pháp" and "Sở Nội vụ, Tài chính" share one head: each field becomes a body of its own.
 * "Văn hóa, Thể thao và Du lịch" is one field, so a name is only cut where every part is a field that is known.
 */
function splitSharedHead(text: string, words: readonly Word[], bounds: NameBounds): NamedAgency[] {
  const colon = indexOf(words, ':', bounds.headEnd, bounds.to);
  const fields = readFields(words, colon >= 0 ? colon + 1 : bounds.headEnd, bounds.to);
  if (fields.length < (colon >= 0 ? 1 : 2))
    return [named(text, words, bounds.from, bounds.to, bounds.isClass)];
  const head = words
    .slice(bounds.headFrom, colon >= 0 ? colon : bounds.headEnd)
    .filter((word) => word.folded !== 'các' && word.text !== ',' && !/^(ban|ngành|phòng)$/.test(word.folded))
    .map((word) => word.text)
    .join(' ');
  const title = head.charAt(0).toUpperCase() + head.slice(1);
  return fields.map(([from, to], index) => {
    const field = named(text, words, from, to, false);
    return index === 0 && colon < 0 && !bounds.isClass
      ? named(text, words, bounds.from, to, false)
      : { ...field, name: `${title} ${field.name}` };
  });
}

/** The fields from `at` to `to`, comma by comma; none unless all of it is known fields. */
function readFields(words: readonly Word[], at: number, to: number): [number, number][] {
  const fields: [number, number][] = [];
  let next = at;
  while (next < to) {
    const length = agencyWords.fields.lengthAt(words, next);
    if (length === 0) return [];
    fields.push([next, next + length]);
    next += length;
    if (next < to && !/^(?:,|;|và)$/.test(words[next]?.folded ?? '')) return [];
    next += 1;
  }
  return fields;
}

function named(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  isClass: boolean,
): NamedAgency {
  const start = words[from]?.from ?? 0;
  const end = words[to - 1]?.to ?? start;
  return { name: text.slice(start, end), from: start, to: end, isClass };
}

/** "các cơ quan, đơn vị, các ban, ngành, đoàn thể" is one class under two names. */
function mergeClasses(text: string, agencies: readonly NamedAgency[]): NamedAgency[] {
  const merged: NamedAgency[] = [];
  for (const agency of agencies) {
    const last = merged.at(-1);
    const isMore =
      last !== undefined &&
      /^các (?:ban|ngành|phòng|đoàn thể)(?!\p{L})/u.test(agency.name) &&
      /^(?:thủ trưởng )?các cơ quan/iu.test(last.name) &&
      /^,\s*$/.test(text.slice(last.to, agency.from));
    if (isMore)
      merged[merged.length - 1] = { ...last, name: text.slice(last.from, agency.to), to: agency.to };
    else merged.push(agency);
  }
  return merged;
}

/** A partner that names nobody: "các cơ quan, đơn vị có liên quan". */
export function isNobody(name: string): boolean {
  const words = name.toLowerCase().split(/[\s,]+/);
  return (
    /liên quan/.test(name.toLowerCase()) &&
    words.every((word) => agencyWords.generic.has(word) || word === '-')
  );
}
