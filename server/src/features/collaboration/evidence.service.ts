import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Writes } from '../../live/index.ts';
import { isId } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { EvidenceInput } from '../../platform/graphql/generated/schema.ts';
import { isDesk, type Viewer } from '../identity/index.ts';
import { takeUpload } from '../uploads/index.ts';
import { agenciesOnTask, joinTask } from './collaboration.record.ts';
import { EvidenceTable } from './collaboration.table.ts';
import { type Evidence, type EvidenceRow, evidenceOf } from './domain/records.ts';
import { seesTaskTalk, talkAudience } from './domain/who-sees.ts';

const sayThatNoCardIsInIt = () =>
  new DomainError(
    'PERSONAL_DATA_SUSPECTED',
    say(
      'Hãy xem lại tệp và xác nhận trong đó không có thẻ căn cước hay giấy tờ của công dân.',
      'Look at the file and confirm that no citizen’s card or paper is in it.',
    ),
    { field: 'confirmNoPersonalData' },
  );

const notThere = (field: string) =>
  new DomainError(
    'NOT_FOUND',
    say(
      'Không tìm thấy phần việc hoặc vướng mắc này trong nhiệm vụ. Hãy tải lại trang.',
      'There is no such assignment or blocker in the task. Load the page again.',
    ),
    { field },
  );

export const noSuchEvidence = () =>
  new DomainError('NOT_FOUND', say('Không tìm thấy tệp này.', 'There is no such file.'));

@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
  ) {}

  addEvidence(viewer: Viewer, input: EvidenceInput): Promise<Evidence> {
    return this.writes.run(viewer, 'addEvidence', input, async ({ manager, at, append }) => {
      const { task, agencies } = await joinTask(manager, viewer, input.taskId);
      if (!input.confirmNoPersonalData) throw sayThatNoCardIsInIt();
      const { assignmentId = null, blockerId = null } = input;
      await this.checkPlace(manager, viewer, task.id, assignmentId, blockerId);
      const upload = await takeUpload(manager, viewer, input.uploadId, 'EVIDENCE');
      const { fileName, mediaType, size, sha256, storageKey, unitId } = upload;
      const row: EvidenceRow = {
        id: newId(),
        taskId: task.id,
        assignmentId,
        blockerId,
        fileName,
        mediaType,
        size,
        authorId: viewer.memberId,
        at,
        unitId,
        sha256,
        storageKey,
      };
      await manager.insert(EvidenceTable, row);
      const evidence = evidenceOf(row);
      append({
        type: 'EvidenceAdded',
        subjectKind: 'EVIDENCE',
        subject: { ...evidence },
        planId: task.planId,
        taskId: task.id,
        audience: talkAudience(agencies),
      });
      return evidence;
    });
  }

  /** A file for whoever may see it; for everybody else it is not there. @throws DomainError NOT_FOUND */
  async openEvidence(viewer: Viewer, id: string): Promise<EvidenceRow> {
    const { manager } = this.database;
    const row = isId(id) ? await manager.findOneBy(EvidenceTable, { id, unitId: viewer.unitId }) : null;
    if (row === null) throw noSuchEvidence();
    if (!seesTaskTalk(viewer, await agenciesOnTask(manager, row.taskId))) throw noSuchEvidence();
    return row;
  }

  /** The share must be the viewer's own, or the desk's to speak for; both must be of this task. */
  private async checkPlace(
    manager: EntityManager,
    viewer: Viewer,
    taskId: string,
    assignmentId: string | null,
    blockerId: string | null,
  ): Promise<void> {
    const has = async (table: 'assignments' | 'blockers', id: string): Promise<boolean> => {
      if (!isId(id)) return false;
      const rows: unknown[] = await manager.query(
        `SELECT 1 FROM ${table} WHERE id = $1 AND task_id = $2 AND unit_id = $3 AND (agency_id = ANY($4) OR $5)`,
        [id, taskId, viewer.unitId, viewer.actsFor, isDesk(viewer) || table === 'blockers'],
      );
      return rows.length > 0;
    };
    if (assignmentId !== null && !(await has('assignments', assignmentId))) throw notThere('assignmentId');
    if (blockerId !== null && !(await has('blockers', blockerId))) throw notThere('blockerId');
  }
}
