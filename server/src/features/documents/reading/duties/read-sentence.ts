import { type AgencyList, isNobody, type NamedAgency, readAgencyList } from '../agencies/agency-list.ts';
import { duty } from '../lexicon/lexicon.ts';
import { remember } from '../text/remember.ts';
import { splitWords, type Word } from '../text/words.ts';
import { startsPredicate, startsWithVerb, tellsOfThePast } from './predicates.ts';

export type Role = 'LEAD' | 'COOPERATE';

export interface Assignee extends NamedAgency {
  readonly role: Role;
}

/**
 * What a sentence does. ASSIGNED: "Giao X …". SUBJECT: "X chủ trì …". HEADING: nothing but agencies. PREDICATE: begins
 * with its verb, so whoever is in charge of the place does it. MODAL: somebody or something "phải …". PAST: tells what
 * was. OTHER: none of these.
 */
export type SentenceShape = 'ASSIGNED' | 'SUBJECT' | 'HEADING' | 'PREDICATE' | 'MODAL' | 'PAST' | 'OTHER';

export interface SentenceReading {
  readonly shape: SentenceShape;
  readonly assignees: readonly Assignee[];
  /** The role of whoever is in charge of the place, for a PREDICATE. */
  readonly ownRole: Role;
  /** Who lays the duty on them, where the sentence says so. */
  readonly issuer: string | null;
}

interface Opening {
  readonly shape: SentenceShape;
  readonly list: AgencyList | null;
  readonly predicate: number;
  readonly issuer: string | null;
}

/** Reads one sentence by itself, without its place in the document. */
export const readSentence = remember(readAlone);

function readAlone(text: string): SentenceReading {
  const words = splitWords(text);
  const start = skipClauseLead(words);
  const opening = readOpening(text, words, start);
  const firstRole = readRole(words, opening.predicate);
  const own = someone(opening.list).map((agency) => ({ ...agency, role: firstRole }));
  const assignees = [...own, ...readLaterClauses(text, words, start)];
  const partners = readPartners(text, words, opening.predicate).filter((partner) => !isNobody(partner.name));
  return {
    shape: assignees.length > 0 && opening.shape === 'OTHER' ? 'SUBJECT' : opening.shape,
    assignees: unique([...assignees, ...partners]),
    ownRole: firstRole,
    issuer: opening.issuer,
  };
}

/** Those of a list who can be told; "các đơn vị có liên quan" counts only where nobody else is named. */
function someone(list: AgencyList | null): readonly NamedAgency[] {
  const agencies = list?.agencies ?? [];
  const named = agencies.filter((agency) => !isNobody(agency.name));
  return named.length > 0 ? named : agencies;
}

function unique(assignees: readonly Assignee[]): Assignee[] {
  const byName = new Map<string, Assignee>();
  for (const assignee of assignees) {
    const name = assignee.name.toLowerCase();
    if (!byName.has(name)) byName.set(name, assignee);
  }
  return [...byName.values()];
}

/** "Lưu ý:", "Thứ nhất,", "Đồng thời,": words before the sentence proper. */
function skipClauseLead(words: readonly Word[]): number {
  let at = 0;
  for (;;) {
    const length = duty.clauseLeads.lengthAt(words, at);
    const mark = words[at + length]?.text;
    if (length === 0 || (mark !== ',' && mark !== ':')) return at;
    at += length + 1;
  }
}

function readOpening(text: string, words: readonly Word[], at: number): Opening {
  const assigned = readAssignment(text, words, at);
  if (assigned !== null) return assigned;
  const subject = readSubject(text, words, at);
  if (subject !== null) return subject;
  const later = readAfterAdverbial(text, words, at) ?? readAfterTopic(text, words, at);
  if (later !== null) return later;
  if (
    startsWithVerb(words, at) ||
    duty.adverbs.lengthAt(words, at) > 0 ||
    duty.adverbials.lengthAt(words, at) > 0
  ) {
    const verb = findVerb(words, at);
    if (verb !== null) return { shape: 'PREDICATE', list: null, predicate: at, issuer: null };
  }
  const isModal = words.some(
    (_, index) => index >= at && !words[index]?.isCapital && duty.modals.lengthAt(words, index) > 0,
  );
  return { shape: isModal ? 'MODAL' : 'OTHER', list: null, predicate: at, issuer: null };
}

/** "Giao Sở X …", "Đề nghị các cơ quan …", "yêu cầu công chức của các phòng …". */
function readAssignment(text: string, words: readonly Word[], at: number): Opening | null {
  const verb = duty.assign.lengthAt(words, at);
  if (verb === 0) return null;
  let next = at + verb;
  while (/^(?:cho|:|rằng)$/.test(words[next]?.folded ?? '') && next < at + verb + 2) next += 1;
  const list = readAgencyList(text, words, next, true) ?? readEmployer(text, words, next);
  if (list === null) return null;
  return { shape: 'ASSIGNED', list, predicate: skipComma(words, list.next), issuer: null };
}

/** "yêu cầu toàn thể công chức của các phòng …": the duty is the bodies' whose people they are. */
function readEmployer(text: string, words: readonly Word[], at: number): AgencyList | null {
  const window = words
    .slice(at, at + 6)
    .map((word) => word.folded)
    .join(' ');
  if (!/cán bộ|công chức|viên chức|đảng viên|người lao động|đoàn viên|hội viên/.test(window)) return null;
  for (let index = at; index < at + 30; index += 1) {
    if (!/^(?:thuộc|của|tại|trong)$/.test(words[index]?.folded ?? '')) continue;
    const list = readAgencyList(text, words, index + 1);
    if (list !== null) return list;
  }
  return null;
}

function readSubject(text: string, words: readonly Word[], at: number): Opening | null {
  const list = readAgencyList(text, words, at);
  if (list === null) return null;
  const next = skipComma(words, list.next);
  const word = words[next];
  if (word === undefined || (isEnd(word) && next >= words.length - 1))
    return { shape: 'HEADING', list, predicate: next, issuer: null };
  if (word.text === ':') return { shape: 'SUBJECT', list, predicate: next + 1, issuer: null };
  if (tellsOfThePast(words, next)) return { shape: 'PAST', list: null, predicate: next, issuer: null };
  const assigned = readAssignment(text, words, skipIssuersAdverb(words, next));
  const isIssuer = list.agencies.length === 1 && list.agencies[0]?.isClass === false;
  if (assigned !== null && isIssuer) return { ...assigned, issuer: list.agencies[0]?.name ?? null };
  if (!startsPredicate(words, next)) return null;
  return { shape: 'SUBJECT', list, predicate: next, issuer: null };
}

const isEnd = (word: Word): boolean => /^[.:;,]$/.test(word.text);
const skipComma = (words: readonly Word[], at: number): number => (words[at]?.text === ',' ? at + 1 : at);

function skipIssuersAdverb(words: readonly Word[], at: number): number {
  return /^(?:cũng|trân|kính|đồng|tiếp)$/.test(words[at]?.folded ?? '') ? at + 2 : at;
}

/** "Trên cơ sở …, Sở X chủ trì …": the subject comes after a comma; the phrase before it must not be a list of partners. */
function readAfterAdverbial(text: string, words: readonly Word[], at: number): Opening | null {
  const addressed = readAddressed(text, words, at);
  if (addressed !== null) return addressed;
  const adverbial = duty.adverbials.lengthAt(words, at);
  if (adverbial === 0 || duty.verbs.lengthAt(words, at) > adverbial) return null;
  for (let index = at + 1; index < Math.min(words.length, at + 280); index += 1) {
    const word = words[index];
    if (word?.folded === 'phối' && words[index + 1]?.folded === 'hợp') return null;
    if (word?.text !== ',' && word?.text !== ';') continue;
    if (duty.mainVerbs.lengthAt(words, index + 1) > 0 && readAssignment(text, words, index + 1) === null)
      return null;
    const found = readAssignment(text, words, index + 1) ?? readSubject(text, words, index + 1);
    if (found !== null && found.shape !== 'HEADING' && found.shape !== 'PAST') return found;
  }
  return null;
}

/** "Về thanh tra: UBND các xã chủ động …": a topic, then who does what. */
function readAfterTopic(text: string, words: readonly Word[], at: number): Opening | null {
  // "Về đề nghị của …: X nghiên cứu …": a topic that says so itself may be long and hold any verb.
  const isAbout = words[at]?.folded === 'về';
  const reach = isAbout ? 140 : 16;
  const colon = words.findIndex((word, index) => index > at && index < at + reach && word.text === ':');
  if (colon < 0) return null;
  const topic = words.slice(at, colon);
  if (
    !isAbout &&
    topic.some(
      (word, index) =>
        /^[,;.]$/.test(word.text) ||
        /^(?:gồm|gửi|như|là)$/.test(word.folded) ||
        duty.mainVerbs.lengthAt(topic, index) > 0,
    )
  )
    return null;
  const found = readAssignment(text, words, colon + 1) ?? readSubject(text, words, colon + 1);
  return found === null || found.shape === 'HEADING' || found.shape === 'PAST' ? null : found;
}

/** "Đối với các chủ đầu tư cần …", "Đối với Sở X: …". */
function readAddressed(text: string, words: readonly Word[], at: number): Opening | null {
  if (words[at]?.folded !== 'đối' || words[at + 1]?.folded !== 'với') return null;
  const list = readAgencyList(text, words, at + 2);
  if (list === null) return null;
  const next = skipComma(words, list.next);
  const word = words[next];
  if (word === undefined || (isEnd(word) && next >= words.length - 1))
    return { shape: 'HEADING', list, predicate: next, issuer: null };
  if (duty.modals.lengthAt(words, next) > 0 || word.text === ':')
    return { shape: 'SUBJECT', list, predicate: next, issuer: null };
  return null;
}

/** After a semicolon another agency may get its own share: "…; Phòng Y hướng dẫn …". */
function readLaterClauses(text: string, words: readonly Word[], from: number): Assignee[] {
  const later: Assignee[] = [];
  for (const [index, word] of words.entries()) {
    if (index < from || word.text !== ';') continue;
    const at = skipJoiner(words, index + 1);
    const clause = readAssignment(text, words, at) ?? readSubject(text, words, at);
    if (clause === null || clause.shape === 'PAST' || clause.shape === 'HEADING') continue;
    if (words[clause.predicate]?.folded === 'là') continue;
    const role = readRole(words, clause.predicate);
    later.push(...(clause.list?.agencies ?? []).map((agency) => ({ ...agency, role })));
  }
  return later;
}

function skipJoiner(words: readonly Word[], at: number): number {
  const lead = duty.clauseLeads.lengthAt(words, at);
  return lead > 0 ? skipComma(words, at + lead) : at;
}

const notTheVerb = /^(?:căn|khẩn|tích|nghiêm|sẵn|quyết|kiên|xem|coi|đến|từ)$/;

/** The first real verb at or soon after `at`; null when there is none. */
function findVerb(words: readonly Word[], at: number): number | null {
  for (let index = at; index < Math.min(words.length, at + 60); index += 1) {
    const word = words[index];
    if (word === undefined) return null;
    if (word.isCapital && index > at) continue;
    if (notTheVerb.test(word.folded)) continue;
    if (duty.verbs.lengthAt(words, index) > 0) return index;
  }
  return null;
}

/** Lead, unless the first verb only helps; "tiếp tục phối hợp" and its like act of themselves and lead. */
function readRole(words: readonly Word[], at: number): Role {
  let acts = false;
  for (let index = at; index < Math.min(words.length, at + 40); index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.isCapital && index > at) continue;
    if (duty.cooperateFirst.lengthAt(words, index) > 0) return acts ? 'LEAD' : 'COOPERATE';
    if (duty.initiative.lengthAt(words, index) > 0) acts = true;
    else if (
      !notTheVerb.test(word.folded) &&
      duty.verbs.lengthAt(words, index) > duty.adverbs.lengthAt(words, index)
    )
      return 'LEAD';
  }
  return 'LEAD';
}

/** Those named after "chủ trì, phối hợp với". Whom one merely works with is no party to the task. */
function readPartners(text: string, words: readonly Word[], from: number): Assignee[] {
  const partners: Assignee[] = [];
  for (let index = from; index < words.length; index += 1) {
    if (words[index]?.folded !== 'phối' || words[index + 1]?.folded !== 'hợp') continue;
    const before = words
      .slice(Math.max(0, index - 7), index)
      .map((word) => word.folded)
      .join(' ');
    const named = partnersBefore(text, words, index);
    partners.push(...named);
    if (named.length > 0) continue;
    if (!/chủ trì(?: ,| và| hoặc| chủ động| trực tiếp| thường xuyên)* ?$/.test(before)) continue;
    for (let at = index + 2; at < index + 8; at += 1) {
      const list = readAgencyList(text, words, at);
      if (
        list === null &&
        /^(?:với|cùng|chặt|chẽ|thường|xuyên|,|và|:|đồng|bộ)$/.test(words[at]?.folded ?? '')
      )
        continue;
      partners.push(...(list?.agencies ?? []).map((agency) => ({ ...agency, role: 'COOPERATE' as const })));
      break;
    }
  }
  return partners;
}

/** "X chủ trì, Y phối hợp": the partners stand before the word, after a comma. */
function partnersBefore(text: string, words: readonly Word[], at: number): Assignee[] {
  for (let index = at - 2; index > Math.max(1, at - 40); index -= 1) {
    const isComma = words[index]?.text === ',' || words[index]?.text === ';';
    if (!isComma || words[index - 1]?.folded !== 'trì') continue;
    const list = readAgencyList(text, words, index + 1);
    return list?.next === at
      ? list.agencies.map((agency) => ({ ...agency, role: 'COOPERATE' as const }))
      : [];
  }
  return [];
}
