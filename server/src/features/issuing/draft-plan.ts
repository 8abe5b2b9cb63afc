import { v7 as newId } from 'uuid';
import type { Write } from '../../live/index.ts';
import type { PlanInput } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { type Plan, PlanTable, planEvent } from '../plans/index.ts';
import { addDocument, type KeptFile, newDocumentId } from './document.record.ts';
import { readDocumentText, readPlan } from './read-plan.ts';

/** Until the desk says otherwise. */
const usualCutOff = '17:00';

/** Makes a draft inside the caller's transaction, with its document and the file that this was read from. */
export async function draftPlan(
  write: Write,
  viewer: Viewer,
  input: Omit<PlanInput, 'operationId'>,
  file: KeptFile | null,
): Promise<Plan> {
  const content = await readPlan(write, viewer, input);
  const text = readDocumentText(write, input);
  const plan: Plan = {
    ...content,
    id: newId(),
    unitId: viewer.unitId,
    state: 'DRAFT',
    issuedAt: null,
    closedAt: null,
    documentId: text === null ? null : newDocumentId(),
    cutOff: usualCutOff,
    createdAt: write.at,
    version: 1,
  };
  await write.manager.insert(PlanTable, plan);
  if (plan.documentId !== null && text !== null) await addDocument(write, plan, plan.documentId, text, file);
  write.append(planEvent({ plan, type: 'PlanDrafted', detail: {} }));
  return plan;
}
