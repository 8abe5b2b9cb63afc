import { isNobody } from '../agencies/agency-list.ts';
import { findDeadlines } from '../deadlines/find-deadlines.ts';
import { duty } from '../lexicon/lexicon.ts';
import type { Reason } from '../plan-reading.ts';
import { isRouteSentence } from '../route/find-route.ts';
import type { OutlineNode } from '../structure/outline.ts';
import { foldSpelling } from '../text/spelling.ts';
import { splitWords } from '../text/words.ts';
import { inBrackets } from './bracketed.ts';
import { type DraftTask, type Party, partyOf, placeDeadline } from './draft.ts';
import { isExhortation } from './exhortation.ts';
import { labelledParties, withLabelled } from './labelled-duties.ts';
import { findLabels } from './labels.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';
import type { Scope } from './scope.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { splitByDeadlines } from './split-by-deadlines.ts';

export interface ReadSentences {
  readonly tasks: readonly DraftTask[];
  readonly unassigned: readonly DraftTask[];
  /** In charge of what stands under the node. */
  readonly inner: Scope;
  /** The node ends by announcing who does what follows it. */
  readonly announced: Scope | null;
}

interface Verdict {
  readonly parties: readonly Party[];
  readonly reasons: readonly Reason[];
  readonly confidence: number;
}

/** Reads the sentences of one node: which lay a duty, on whom, until when. */
export function readDutySentences(
  node: OutlineNode,
  scope: Scope,
  year: number | null,
  isIntro: boolean,
): ReadSentences {
  const { content } = node.block;
  const sentences = splitSentences(content.text);
  const tasks: DraftTask[] = [];
  const unassigned: DraftTask[] = [];
  let inner = scope;
  let announced: Scope | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const text = content.text.slice(sentence.from, sentence.to);
    if (isRouteSentence(text)) continue;
    const target = tasks.length > 0 ? tasks : unassigned;
    if (target.length > 0 && isOnlyDeadline(text, year)) {
      addDeadline(target, node, sentence, year);
      continue;
    }
    const labels = findLabels(text);
    const main = labels.length === 0 ? text : text.slice(0, labels[0]?.at ?? 0).replace(/[\s(–-]+$/u, '');
    const reading = withBracketed(readSentence(main), main);
    const parties = reading.assignees.map((assignee) => partyOf(assignee, content, sentence.from));
    if (announces(main, reading, index === sentences.length - 1, node)) {
      const isIssuersWord =
        reading.shape !== 'ASSIGNED' &&
        (isIntro || /(?:có ý kiến|kết luận|yêu cầu|đề nghị|thông báo|chỉ đạo)(?:[^,;]{0,40})?:$/u.test(main));
      if (parties.length > 0 && !isIssuersWord)
        announced = { ...inner, origin: 'CHAPEAU', parties, isSilent: false };
      else if (inner.isSilent && announcesTasks.test(main)) announced = { ...inner, isSilent: false };
      inner = announced ?? inner;
      continue;
    }
    const verdict = judge(main, reading, parties, inner, node, index, isIntro);
    if (verdict === null) continue;
    const to = sentence.to;
    const draft: DraftTask = {
      section: node.section,
      passage: content,
      from: sentence.from,
      to,
      parties: verdict.parties,
      deadlines: [
        ...findDeadlines(text, year).map((found) => placeDeadline(found, content, sentence.from)),
        ...(scope.deadline === null ? [] : [scope.deadline]),
      ],
      reasons: verdict.reasons,
      confidence: verdict.confidence,
    };
    const labelled =
      labels.length === 0
        ? draft
        : withLabelled(
            draft,
            labelledParties(text, labels, content, sentence.from),
            text,
            labels,
            content,
            sentence.from,
            year,
          );
    if (labelled.parties.length === 0) unassigned.push(...splitByDeadlines(labelled));
    else tasks.push(...splitByDeadlines(labelled));
    if (
      parties.some((party) => party.role === 'LEAD') ||
      (parties.length > 0 && reading.shape !== 'PREDICATE')
    ) {
      inner = {
        ...inner,
        origin: 'ITEM',
        parties: parties
          .filter((party) => party.role === parties[0]?.role)
          .map((party) => ({ ...party, role: 'LEAD' })),
      };
    }
  }
  return { tasks, unassigned, inner, announced };
}

/** "Lập sổ theo dõi (Phòng Tư pháp chủ trì).": the brackets name who is charged with it. */
function withBracketed(reading: SentenceReading, text: string): SentenceReading {
  const named = reading.shape === 'PREDICATE' || reading.shape === 'OTHER' ? inBrackets(text) : null;
  return named === null ? reading : { ...reading, shape: 'ASSIGNED', assignees: named };
}

/** "Thời gian hoàn thành trước …", "(Xong trong quý I)": a sentence that only says until when. */
function isOnlyDeadline(text: string, year: number | null): boolean {
  const folded = foldSpelling(text);
  return (
    /^\(?(?:thời gian|thời hạn|hoàn thành|xong|hạn|tiến độ|yêu cầu hoàn thành|việc này hoàn thành|các nội dung (?:này|trên))/u.test(
      folded,
    ) &&
    text.length < 200 &&
    findDeadlines(text, year, true).length > 0
  );
}

function addDeadline(tasks: DraftTask[], node: OutlineNode, sentence: Sentence, year: number | null): void {
  const { content } = node.block;
  const text = content.text.slice(sentence.from, sentence.to);
  const found = findDeadlines(text, year, true).map((deadline) =>
    placeDeadline(deadline, content, sentence.from),
  );
  for (const [index, task] of tasks.entries()) {
    if (task.deadlines.some((deadline) => !deadline.inherited)) continue;
    tasks[index] = { ...task, deadlines: [...found, ...task.deadlines] };
  }
}

const announcesTasks = /(?:nhiệm vụ|giải pháp|nội dung|việc|yêu cầu)[^.;]{0,40}:$/u;

/** "… thực hiện các nội dung sau:" lays nothing down itself; what follows does. */
function announces(text: string, reading: SentenceReading, isLast: boolean, node: OutlineNode): boolean {
  if (!isLast || !text.endsWith(':')) return false;
  if (
    /(?:sau|sau đây|như sau|cụ thể|nội dung|nhiệm vụ|công việc|việc|giải pháp|yêu cầu|chỉ đạo|trọng tâm|điện|đó)(?: đây)?\s*:$/iu.test(
      text,
    )
  )
    return true;
  return (
    node.children.length > 0 ||
    reading.shape === 'HEADING' ||
    reading.shape === 'ASSIGNED' ||
    node.block.marker === null
  );
}

function judge(
  text: string,
  reading: SentenceReading,
  parties: readonly Party[],
  scope: Scope,
  node: OutlineNode,
  index: number,
  isIntro: boolean,
): Verdict | null {
  if (reading.shape === 'PAST' || reading.shape === 'HEADING') return null;
  const isDirected = reading.shape === 'ASSIGNED' || reading.shape === 'SUBJECT';
  const mustBeSaid = scope.isSilent || isIntro;
  if (
    mustBeSaid &&
    !(reading.shape === 'ASSIGNED' || (reading.shape === 'SUBJECT' && scope.isSilent && saysMust(text)))
  )
    return null;
  if (isDirected && isAskedOfOthers(reading, scope, node))
    return inCharge(scope, reading, [], ['BEGINS_WITH_A_VERB'], 0.8);
  if (isDirected && scope.isSilent && parties.every((party) => isNobody(party.name))) return null;
  if (isDirected) return isExhortation(text, parties, node) ? null : directed(reading, parties);
  if (startsNoDuty(text) || /^[^\p{Ll}]+$/u.test(text)) return null;
  if (reading.shape === 'PREDICATE')
    return inCharge(
      scope,
      reading,
      parties,
      ['BEGINS_WITH_A_VERB'],
      scope.origin === 'HEADING' ? 0.95 : 0.85,
    );
  if (reading.shape === 'MODAL')
    return scope.parties.length === 0 ? null : inCharge(scope, reading, parties, ['SAYS_MUST'], 0.65);
  const isItem =
    scope.origin === 'HEADING' &&
    index === 0 &&
    (node.block.marker !== null || node.parent?.children.length === 1);
  return isItem && text.length > 25
    ? inCharge(scope, reading, parties, ['ITEM_UNDER_AN_AGENCY', 'NO_KNOWN_VERB'], 0.5)
    : null;
}

function directed(reading: SentenceReading, parties: readonly Party[]): Verdict {
  return {
    parties,
    reasons: [reading.shape === 'ASSIGNED' ? 'NAMED_AFTER_ASSIGNING_VERB' : 'SUBJECT_OF_THE_SENTENCE'],
    confidence: reading.shape === 'ASSIGNED' ? 0.95 : 0.9,
  };
}

const originReasons: Readonly<Record<Scope['origin'], Reason>> = {
  HEADING: 'HEADING_AGENCY',
  ITEM: 'CARRIED_ON_FROM_ABOVE',
  CHAPEAU: 'ANNOUNCED_BEFORE_THE_LIST',
  NONE: 'NO_KNOWN_VERB',
};

/** The duty is of whoever is in charge of the place, with the partners that the sentence itself names. */
function inCharge(
  scope: Scope,
  reading: SentenceReading,
  partners: readonly Party[],
  reasons: readonly Reason[],
  confidence: number,
): Verdict {
  const own = scope.parties.map((party) =>
    party.role === 'LEAD' ? { ...party, role: reading.ownRole } : party,
  );
  return {
    parties: own.length === 0 ? [] : [...own, ...partners],
    reasons: [originReasons[scope.origin], ...reasons],
    confidence,
  };
}

/** Under an agency's heading "- Đề nghị cấp trên …" is what that agency does, not a duty of those above it. */
function isAskedOfOthers(reading: SentenceReading, scope: Scope, node: OutlineNode): boolean {
  return (
    reading.shape === 'ASSIGNED' &&
    reading.issuer === null &&
    scope.origin === 'HEADING' &&
    node.block.marker?.isBullet === true &&
    /^(?:đề nghị|yêu cầu|phân công)/iu.test(node.block.content.text)
  );
}

const saysMust = (text: string): boolean =>
  /(?<!\p{L})(?:phải|có trách nhiệm|chịu trách nhiệm|cần)(?!\p{L})/u.test(text);

function startsNoDuty(text: string): boolean {
  const words = splitWords(text);
  if (/^thời gian tới/iu.test(text)) return false;
  if (duty.notDutyStarts.lengthAt(words, 0) > 0) return true;
  return /^[^,;]{0,160}(?<!\p{L})là (?:nhiệm vụ|một trong|yếu tố|điều kiện|trách nhiệm của)(?!\p{L})/u.test(
    text,
  );
}
