import type { NewEvent, Write } from '../../../live/index.ts';
import { DomainError, say } from '../../../platform/errors/index.ts';
import type { Viewer } from '../../identity/index.ts';
import { type DocumentRow, lockPlan, type Plan, planEvent } from '../../plans/index.ts';
import type { Finding } from './domain/finding.ts';
import { demandVersion, loadFinding, loadReview } from './finding.record.ts';

/** A finding whose plan is locked, as the viewer saw it, with the document that it stands in. */
export interface HeldFinding {
  readonly finding: Finding;
  readonly plan: Plan;
  readonly document: DocumentRow;
}

const alreadyTask = () =>
  new DomainError(
    'INVALID_STEP',
    say(
      'Mục này đã thành nhiệm vụ. Hãy sửa hoặc bỏ nhiệm vụ đó trong kế hoạch.',
      'This entry is a task already. Change or remove the task in the plan.',
    ),
  );

/** @throws DomainError INVALID_STEP once it has become a task; what was dropped can be taken up again. */
export function demandOpen(finding: Finding): void {
  if (finding.state === 'ACCEPTED') throw alreadyTask();
}

/** The lock on the plan makes steps on its findings one after the other. */
export async function holdFinding(
  write: Write,
  viewer: Viewer,
  seen: { readonly findingId: string; readonly baseVersion: number },
): Promise<HeldFinding> {
  const { planId } = await loadFinding(write.manager, viewer.unitId, seen.findingId);
  const plan = await lockPlan(write.manager, viewer, planId);
  const finding = await loadFinding(write.manager, viewer.unitId, seen.findingId);
  demandVersion(finding, seen.baseVersion);
  const { document } = await loadReview(write.manager, planId);
  return { finding, plan, document };
}

/** Findings have no place of their own in the feed: the plan's event says which one changed, for the desk alone. */
export const findingEvent = (type: string, finding: Finding, plan: Plan): NewEvent => ({
  ...planEvent({ plan, type, detail: { findingId: finding.id } }),
  audience: ['desk'],
});
