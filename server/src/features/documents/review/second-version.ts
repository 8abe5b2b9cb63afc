import { v7 as newId } from 'uuid';
import type { Write } from '../../../live/index.ts';
import { addDocument, type KeptFile, newDocumentId } from '../../issuing/index.ts';
import type { Plan } from '../../plans/index.ts';
import { findPlanTasks, type Task } from '../../tasks/index.ts';
import type { PlanReading } from '../reading/index.ts';
import { compareVersions, type DutyChange } from './domain/compare-versions.ts';
import { type Finding, noDeadline, type ReviewWarning } from './domain/finding.ts';
import { FindingTable, ReviewTable } from './finding.table.ts';
import { dutiesOf, FINDING_STEP, type FoundDuty, warningsOf } from './from-reading.ts';
import type { UnitNames } from './names-of-unit.ts';

const bodiesOf = (shares: readonly { agencyId?: string | null; groupId?: string | null }[]): string[] =>
  shares.flatMap(({ agencyId, groupId }) => agencyId ?? groupId ?? []);

/** What the running task says now, beside what the second version says. */
const before = (task: Task): ReviewWarning => {
  const due = task.dueDate === null ? '' : ` (hạn ${task.dueDate.split('-').reverse().join('/')})`;
  return { code: 'BEFORE_THIS_VERSION', message: `Đang giao: ${task.text}${due}`, start: null, end: null };
};

const ofGoneTask = (task: Task, plan: Plan, position: number): Finding => ({
  id: newId(),
  unitId: plan.unitId,
  planId: plan.id,
  position,
  section: task.section,
  text: task.text,
  quoteStart: 0,
  quoteEnd: 0,
  agencies: task.shares.map(({ agencyId, groupId, role }) => ({
    asWritten: '',
    role,
    start: null,
    end: null,
    isClass: Boolean(groupId),
    agencyId: agencyId ?? null,
    groupId: groupId ?? null,
  })),
  deadline: { ...noDeadline, ...task.deadline },
  cadence: task.cadence,
  indicator: task.indicator,
  confidence: 100,
  reasons: [],
  warnings: [],
  change: 'GONE',
  state: 'OPEN',
  taskId: task.id,
  version: 1,
});

const ofDuty = (
  duty: FoundDuty,
  { change, taskId }: DutyChange,
  plan: Plan,
  task: Task | undefined,
): Finding => ({
  ...duty,
  id: newId(),
  unitId: plan.unitId,
  planId: plan.id,
  warnings: task && change === 'CHANGED' ? [...duty.warnings, before(task)] : duty.warnings,
  change,
  // What is worded as before asks nobody anything.
  state: change === 'SAME' ? 'ACCEPTED' : 'OPEN',
  taskId,
  version: 1,
});

/**
 * A second version of an issued plan's document: kept beside the first, whose quotes stand; what it changes waits as
 * findings about the running tasks. An earlier review of the plan gives way.
 */
export async function keepSecondVersion(
  write: Write,
  plan: Plan,
  reading: PlanReading,
  names: UnitNames,
  file: KeptFile | null,
): Promise<void> {
  const { manager } = write;
  const documentId = newDocumentId();
  await addDocument(write, plan, documentId, reading.source, file);
  await manager.delete(ReviewTable, { planId: plan.id });
  await manager.insert(ReviewTable, {
    planId: plan.id,
    unitId: plan.unitId,
    documentId,
    warnings: [...warningsOf(reading)],
    targets: [],
    targetTotal: null,
  });
  const tasks = (await findPlanTasks(manager, plan.unitId, plan.id)).filter(
    (task) => !task.withdrawn && task.source === 'DOCUMENT',
  );
  const duties = dutiesOf(reading, names.body);
  const { changes, gone } = compareVersions(
    duties.map((duty) => ({
      quote: reading.source.slice(duty.quoteStart, duty.quoteEnd),
      bodies: bodiesOf(duty.agencies),
    })),
    tasks.map((task) => ({ ...task, bodies: bodiesOf(task.shares) })),
  );
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const found = duties.flatMap((duty, at) => {
    const change = changes[at];
    return change ? [ofDuty(duty, change, plan, byId.get(change.taskId ?? ''))] : [];
  });
  const lost = gone.flatMap((id, at) => {
    const task = byId.get(id);
    return task ? [ofGoneTask(task, plan, (duties.length + 1 + at) * FINDING_STEP)] : [];
  });
  for (const finding of [...found, ...lost])
    await manager.insert(FindingTable, { ...finding, reasons: [...finding.reasons] });
}
