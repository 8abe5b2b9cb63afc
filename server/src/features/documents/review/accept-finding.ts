import type { Write } from '../../../live/index.ts';
import type { FindingStepInput } from '../../../platform/graphql/generated/schema.ts';
import { optionalLine } from '../../../platform/personal-data/index.ts';
import type { Viewer } from '../../identity/index.ts';
import { type Plan, planStep } from '../../plans/index.ts';
import {
  addTask,
  amendTask,
  demandStanding,
  loadTask,
  needReason,
  occasionOf,
  readTask,
  type Task,
  type TaskContent,
  type TaskWriting,
  withdrawTask,
} from '../../tasks/index.ts';
import { demandKnown, type Finding } from './domain/finding.ts';
import { saveFinding } from './finding.record.ts';
import { demandOpen, findingEvent, type HeldFinding } from './held-finding.ts';

const asTask = (finding: Finding, input: FindingStepInput): TaskWriting => ({
  text: finding.text,
  section: finding.section,
  quoteStart: finding.quoteStart,
  quoteEnd: finding.quoteEnd,
  shares: finding.agencies.map(({ agencyId, groupId, role }) => ({ agencyId, groupId, role })),
  deadline: {
    date: finding.deadline.date,
    kind: finding.deadline.kind,
    asWritten: finding.deadline.asWritten,
  },
  cadence: finding.cadence,
  indicator: finding.indicator,
  confirmNoPersonalData: input.confirmNoPersonalData ?? null,
});

/** Offsets count in the plan's first document: of a later version the sentence is kept without its place. */
async function contentOf(
  write: Write,
  { finding, plan, document }: HeldFinding,
  input: FindingStepInput,
): Promise<TaskContent> {
  const writing = asTask(finding, input);
  if (plan.documentId === document.id) return readTask(write, plan, writing);
  const content = await readTask(write, plan, { ...writing, quoteStart: null, quoteEnd: null });
  return { ...content, quote: document.text.slice(finding.quoteStart, finding.quoteEnd) };
}

/** A task that the first document laid goes on pointing at its sentence there; the amendment's reason tells the rest. */
const keptQuote = ({ passageNo, quoteStart, quoteEnd, quote }: Task) => ({
  passageNo,
  quoteStart,
  quoteEnd,
  quote,
});

async function apply(
  write: Write,
  viewer: Viewer,
  held: HeldFinding,
  input: FindingStepInput,
): Promise<string> {
  const { finding, plan } = held;
  const reason = readReason(write, plan, input);
  const task = finding.taskId === null ? null : await loadTask(write.manager, viewer.unitId, finding.taskId);
  if (task) demandStanding(task);
  if (task && finding.change === 'GONE') {
    const after = { ...task, withdrawn: true, version: task.version + 1 };
    await withdrawTask(write, plan, { before: task, after, reason }, occasionOf(write, viewer));
    return task.id;
  }
  demandKnown(finding);
  const content = await contentOf(write, held, input);
  if (task && finding.change === 'CHANGED') {
    const amended = { ...content, ...keptQuote(task) };
    return (await amendTask(write, viewer, plan, task, amended, { afterId: null, reason })).id;
  }
  return (await addTask(write, viewer, plan, content, { position: finding.position, reason })).id;
}

/** A draft may change without a word; an amendment of what runs says why. */
function readReason(write: Write, plan: Plan, input: FindingStepInput): string | null {
  const rules = { field: 'reason', today: write.today, confirmed: input.confirmNoPersonalData };
  const reason = optionalLine(input.reason, rules);
  return plan.state === 'DRAFT' ? reason : needReason(reason);
}

/** A finding becomes the draft's task, in the document's order, pointing at its sentence; or an issued plan's amendment. */
export async function acceptFinding(
  write: Write,
  viewer: Viewer,
  held: HeldFinding,
  input: FindingStepInput,
): Promise<Finding[]> {
  const { finding, plan } = held;
  planStep.stateAfter(plan, plan.state === 'DRAFT' ? 'edit' : 'amend');
  demandOpen(finding);
  const taskId = await apply(write, viewer, held, input);
  const accepted: Finding = { ...finding, state: 'ACCEPTED', taskId, version: finding.version + 1 };
  await saveFinding(write.manager, accepted);
  write.append(findingEvent('FindingAccepted', accepted, plan));
  return [accepted];
}
