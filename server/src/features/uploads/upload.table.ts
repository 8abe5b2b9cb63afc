import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { UploadPurpose } from './domain/file-kinds.ts';

/** A file received but not yet attached to anything. */
export interface Upload {
  readonly id: string;
  readonly unitId: string;
  readonly memberId: string;
  readonly purpose: UploadPurpose;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
  readonly at: string;
}

export const UploadTable = new EntitySchema<Upload>({
  name: 'Upload',
  tableName: 'uploads',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    memberId: column.ref('member_id'),
    purpose: column.text('purpose'),
    fileName: column.text('file_name'),
    mediaType: column.text('media_type'),
    size: column.integer('size'),
    sha256: column.text('sha256'),
    storageKey: column.text('storage_key'),
    at: column.instant('at'),
  },
});
