import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Write } from '../../live/index.ts';
import { cutPassages, type DocumentRow, DocumentTable, type Plan } from '../plans/index.ts';
import { findPlanTasks, saveTaskRow, taskEvent } from '../tasks/index.ts';
import { findAgain } from './domain/quote.ts';

export const loadDocument = async (manager: EntityManager, id: string | null): Promise<DocumentRow | null> =>
  id === null ? null : manager.findOneBy(DocumentTable, { id });

/** The file as received. */
export type KeptFile = Pick<DocumentRow, 'fileName' | 'mediaType' | 'size' | 'storageKey'>;

/** Cuts a text into passages and keeps it as the plan's document. A new text is a new document: its id tells followers. */
export async function addDocument(
  write: Write,
  plan: Pick<Plan, 'id' | 'unitId'>,
  documentId: string,
  text: string,
  file: KeptFile | null,
): Promise<void> {
  await write.manager.insert(DocumentTable, {
    id: documentId,
    unitId: plan.unitId,
    planId: plan.id,
    fileName: file?.fileName ?? null,
    mediaType: file?.mediaType ?? null,
    size: file?.size ?? null,
    storageKey: file?.storageKey ?? null,
    text,
    passages: cutPassages(text),
    createdAt: write.at,
  });
}

export const newDocumentId = (): string => newId();

/** Replaces a draft's document; its tasks' sentences are found again in the new text, or let go. */
export async function replaceDocument(
  write: Write,
  plan: Plan,
  older: DocumentRow | null,
  text: string,
): Promise<void> {
  const documentId = plan.documentId;
  if (documentId === null) throw new Error(`plan ${plan.id} has no document to replace`);
  await addDocument(write, plan, documentId, text, older);
  if (older) await write.manager.delete(DocumentTable, { id: older.id });
  const passages = cutPassages(text);
  for (const task of await findPlanTasks(write.manager, plan.unitId, plan.id)) {
    if (task.quote === null) continue;
    const moved = { ...task, ...findAgain(task.quote, text, passages), version: task.version + 1 };
    await saveTaskRow(write.manager, moved);
    write.append(taskEvent('TaskChanged', moved, plan));
  }
}
