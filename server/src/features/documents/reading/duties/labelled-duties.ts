import { readAgencyList } from '../agencies/agency-list.ts';
import { findDeadlines } from '../deadlines/find-deadlines.ts';
import type { OutlineNode } from '../structure/outline.ts';
import type { Passage } from '../text/passage.ts';
import { splitWords } from '../text/words.ts';
import { type DraftTask, type Party, partyOf, placeDeadline, placeUndated } from './draft.ts';
import type { FoundDuties } from './find-duties.ts';
import { findLabels, type LabelledPart } from './labels.ts';

/** A line that is nothing but labels: "Đơn vị chủ trì: …", "Thời gian: …". */
export function isLabelBlock(node: OutlineNode): boolean {
  const labels = findLabels(node.block.content.text);
  return labels.length > 0 && (labels[0]?.at ?? 9) <= 1;
}

/** Gives what a labelled line says to the task or tasks it stands under. */
export function applyLabels(node: OutlineNode, found: FoundDuties, year: number | null): FoundDuties {
  const { content } = node.block;
  const labels = findLabels(content.text);
  const parties = labelledParties(content.text, labels, content, 0);
  const add = (task: DraftTask) => withLabelled(task, parties, content.text, labels, content, 0, year);
  const pending = [...found.unassigned, ...found.tasks].length === 0 ? titleAsTask(node) : [];
  const waiting = [...found.unassigned, ...pending];
  if (waiting.length > 0 && parties.length > 0)
    return { tasks: [...found.tasks, ...waiting.map(add)], unassigned: [] };
  const isOpen = (task: DraftTask) => task.reasons.includes('LABELLED_LINE') || parties.length === 0;
  return {
    tasks: found.tasks.map((task) => (isOpen(task) ? add(task) : task)),
    unassigned: [...found.unassigned, ...pending],
  };
}

/** Labels right under a title: the title is the duty. */
function titleAsTask(node: OutlineNode): DraftTask[] {
  const parent = node.parent?.block;
  if (parent === undefined) return [];
  return [
    {
      section: node.section,
      passage: parent.content,
      from: 0,
      to: parent.content.text.length,
      parties: [],
      deadlines: [],
      reasons: [],
      confidence: 0.85,
    },
  ];
}

/** The agencies that labelled parts name; those without a known form are taken as written, comma by comma. */
export function labelledParties(
  text: string,
  labels: readonly LabelledPart[],
  passage: Passage,
  offset: number,
): Party[] {
  return labels
    .filter((label) => label.kind !== 'deadline')
    .flatMap((label) => {
      const part = text.slice(label.from, label.to);
      const role = label.kind === 'lead' ? 'LEAD' : 'COOPERATE';
      const list = readAgencyList(part, splitWords(part), 0);
      return (list?.agencies ?? []).map((agency) =>
        partyOf({ ...agency, role }, passage, offset + label.from),
      );
    });
}

/** The task with what its labels add: agencies first named here replace none that it had. */
export function withLabelled(
  task: DraftTask,
  parties: readonly Party[],
  text: string,
  labels: readonly LabelledPart[],
  passage: Passage,
  offset: number,
  year: number | null,
): DraftTask {
  const deadlines = labels
    .filter((label) => label.kind === 'deadline')
    .flatMap((label) => {
      const dated = findDeadlines(text.slice(label.from, label.to), year, true);
      const placed = dated.map((found) => placeDeadline(found, passage, offset + label.from));
      return placed.length > 0 ? placed : placeUndated(passage, offset + label.from, offset + label.to);
    });
  const named = parties.some((party) => party.role === 'LEAD') ? parties : [...task.parties, ...parties];
  return {
    ...task,
    parties: parties.length === 0 ? task.parties : named,
    deadlines:
      deadlines.length === 0
        ? task.deadlines
        : [...deadlines, ...task.deadlines.filter((deadline) => deadline.inherited)],
    reasons:
      parties.length === 0 || task.reasons.includes('LABELLED_LINE')
        ? task.reasons
        : [...task.reasons, 'LABELLED_LINE'],
  };
}
