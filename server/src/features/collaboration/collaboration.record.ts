import type { EntityManager } from 'typeorm';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { Viewer } from '../identity/index.ts';
import { loadPlanOf, maySee } from '../plans/index.ts';
import { loadTask, noSuchTask, type Task } from '../tasks/index.ts';
import { CommentTable, EvidenceTable } from './collaboration.table.ts';
import { type Comment, commentOf, type Evidence, evidenceOf } from './domain/records.ts';
import { joinsTaskTalk } from './domain/who-sees.ts';

export const findComments = async (
  manager: EntityManager,
  unitId: string,
  taskId: string,
): Promise<Comment[]> =>
  (await manager.find(CommentTable, { where: { unitId, taskId }, order: { at: 'ASC', id: 'ASC' } })).map(
    commentOf,
  );

export const findEvidence = async (
  manager: EntityManager,
  unitId: string,
  taskId: string,
): Promise<Evidence[]> =>
  (await manager.find(EvidenceTable, { where: { unitId, taskId }, order: { at: 'ASC', id: 'ASC' } })).map(
    evidenceOf,
  );

/** Agencies that have a share of the task, withdrawn shares apart. */
export const agenciesOnTask = async (manager: EntityManager, taskId: string): Promise<string[]> => {
  const rows: { agencyId: string }[] = await manager.query(
    `SELECT DISTINCT agency_id AS "agencyId" FROM assignments WHERE task_id = $1 AND status <> 'WITHDRAWN' ORDER BY 1`,
    [taskId],
  );
  return rows.map((row) => row.agencyId);
};

const notOnTask = () =>
  new DomainError(
    'FORBIDDEN',
    say(
      'Chỉ các cơ quan được giao nhiệm vụ này, cơ quan thường trực và lãnh đạo trao đổi, gửi minh chứng ở đây.',
      'Only the agencies on this task, the desk and the chair talk and attach files here.',
    ),
  );

/** The task, and who is on it, for somebody who may add to its talk. @throws DomainError NOT_FOUND, FORBIDDEN */
export const joinTask = async (
  manager: EntityManager,
  viewer: Viewer,
  taskId: string,
): Promise<{ readonly task: Task; readonly agencies: readonly string[] }> => {
  const task = await loadTask(manager, viewer.unitId, taskId);
  if (!maySee(viewer, await loadPlanOf(manager, task))) throw noSuchTask();
  const agencies = await agenciesOnTask(manager, task.id);
  if (!joinsTaskTalk(viewer, agencies)) throw notOnTask();
  return { task, agencies };
};
