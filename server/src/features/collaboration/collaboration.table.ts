import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { CommentRow, EvidenceRow } from './domain/records.ts';

export const CommentTable = new EntitySchema<CommentRow>({
  name: 'Comment',
  tableName: 'comments',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    taskId: column.ref('task_id'),
    authorId: column.ref('author_id'),
    text: column.text('text'),
    at: column.instant('at'),
  },
});

export const EvidenceTable = new EntitySchema<EvidenceRow>({
  name: 'Evidence',
  tableName: 'evidence',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    taskId: column.ref('task_id'),
    assignmentId: column.optionalRef('assignment_id'),
    blockerId: column.optionalRef('blocker_id'),
    fileName: column.text('file_name'),
    mediaType: column.text('media_type'),
    size: column.integer('size'),
    sha256: column.text('sha256'),
    storageKey: column.text('storage_key'),
    authorId: column.ref('author_id'),
    at: column.instant('at'),
  },
});
