import { findDeadlines } from '../deadlines/find-deadlines.ts';
import { duty, silentSections } from '../lexicon/lexicon.ts';
import type { OutlineNode } from '../structure/outline.ts';
import { foldSpelling } from '../text/spelling.ts';
import { splitWords } from '../text/words.ts';
import { inBrackets } from './bracketed.ts';
import { partyOf, placeDeadline } from './draft.ts';
import { isLabelBlock } from './labelled-duties.ts';
import { startsWithVerb } from './predicates.ts';
import { type Assignee, readSentence, type SentenceReading } from './read-sentence.ts';
import type { Scope } from './scope.ts';

/** What a heading means for what stands under it; null when the node is no heading but says something itself. */
export function readHeading(node: OutlineNode, above: Scope, year: number | null): Scope | null {
  const { content } = node.block;
  const text = content.text;
  if (text.length > 400) return null;
  const reading = readSentence(text);
  const named =
    namedAgencies(text, reading, node) ??
    answerable(text) ??
    (node.children.length > 0 ? inBrackets(text) : null);
  const deadline = headingDeadline(node, year) ?? above.deadline;
  if (named !== null) {
    const parties = named.map((assignee) => ({ ...partyOf(assignee, content, 0), role: assignee.role }));
    return { origin: 'HEADING', parties, deadline, isSilent: false };
  }
  if (!isTitle(node, text, reading)) return null;
  return { ...above, deadline, isSilent: above.isSilent || isSilentTitle(text) };
}

/** "1. Công an huyện", "Giao Sở X:", "Các đơn vị làm công tác …:" : nothing but who is meant. */
function namedAgencies(
  text: string,
  reading: SentenceReading,
  node: OutlineNode,
): readonly Assignee[] | null {
  const words = splitWords(text);
  const last = reading.assignees.at(-1);
  if (last === undefined) return null;
  const lead = reading.assignees.map((assignee): Assignee => ({ ...assignee, role: 'LEAD' }));
  if (reading.shape === 'HEADING') return lead;
  const rest = text
    .slice(last.to)
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s:.,*]+/g, '');
  if (reading.shape === 'ASSIGNED' && rest === '') return lead;
  const after = words.findIndex((word) => word.from >= last.to);
  const isClassByWork = last.isClass && duty.weakVerbs.lengthAt(words, after) > 0 && text.length < 130;
  if (reading.shape !== 'SUBJECT' || !isClassByWork || node.children.length === 0 || /;$/.test(text))
    return null;
  const name = text.slice(last.from).replace(/\s*[:.]\s*$/, '');
  return [...lead.slice(0, -1), { ...last, role: 'LEAD', name, to: last.from + name.length }];
}

/** "Trách nhiệm của Sở Y tế": a title that names who answers for what stands under it. */
function answerable(text: string): readonly Assignee[] | null {
  const before =
    /^(?:trách nhiệm|nhiệm vụ|phần việc|công việc)(?: cụ thể)?(?: của)\s+/iu.exec(text)?.[0].length ?? 0;
  if (before === 0) return null;
  const reading = readSentence(text.slice(before));
  if (reading.shape !== 'HEADING') return null;
  return reading.assignees.map((assignee) => ({
    ...assignee,
    from: assignee.from + before,
    to: assignee.to + before,
  }));
}

/** A title has something under it and is no sentence; one that begins with a verb only where its items do as well. */
function isTitle(node: OutlineNode, text: string, reading: SentenceReading): boolean {
  const items = node.children.filter((child) => !isLabelBlock(child));
  if (items.length === 0) return false;
  if (/^[^\p{Ll}]+$/u.test(text)) return true;
  if (reading.shape === 'SUBJECT' || reading.shape === 'ASSIGNED' || reading.shape === 'PAST') return false;
  if (/[.;]$/.test(text.replace(/\.{2,}$/, ''))) return false;
  if (reading.shape !== 'PREDICATE') return text.length < 250;
  return text.length < 200 && items.some((child) => says(child));
}

/** Whether a node reads like a duty of its own. */
function says(node: OutlineNode): boolean {
  const text = node.block.content.text;
  const words = splitWords(text);
  if (startsWithVerb(words, 0) || duty.adverbs.lengthAt(words, 0) > 0) return true;
  return ['ASSIGNED', 'SUBJECT'].includes(readSentence(text).shape);
}

function isSilentTitle(text: string): boolean {
  const folded = foldSpelling(text).replace(/^(?:về|công tác)\s+/, '');
  return silentSections.some((title) => folded.startsWith(title));
}

function headingDeadline(node: OutlineNode, year: number | null): Scope['deadline'] {
  const { content } = node.block;
  const found = findDeadlines(content.text, year).find((deadline) => deadline.date !== null);
  return found === undefined ? null : { ...placeDeadline(found, content, 0), inherited: true };
}
