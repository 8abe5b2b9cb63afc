import type { Write } from '../../../live/index.ts';
import type { FindingStepInput } from '../../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../../identity/index.ts';
import { planStep } from '../../plans/index.ts';
import { addTask, readTask, type TaskWriting } from '../../tasks/index.ts';
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

/** A finding becomes the draft's task, in the document's order, pointing at its sentence. */
export async function acceptFinding(
  write: Write,
  viewer: Viewer,
  { finding, plan }: HeldFinding,
  input: FindingStepInput,
): Promise<Finding[]> {
  planStep.stateAfter(plan, 'edit');
  demandOpen(finding);
  demandKnown(finding);
  const content = await readTask(write, plan, asTask(finding, input));
  const task = await addTask(write, viewer, plan, content, { position: finding.position, reason: null });
  const accepted: Finding = {
    ...finding,
    state: 'ACCEPTED',
    taskId: task.id,
    version: finding.version + 1,
  };
  await saveFinding(write.manager, accepted);
  write.append(findingEvent('FindingAccepted', accepted, plan));
  return [accepted];
}
