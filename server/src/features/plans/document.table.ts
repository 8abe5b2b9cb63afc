import { EntitySchema } from 'typeorm';
import { column } from '../../platform/database/index.ts';
import type { Passage } from '../../platform/graphql/generated/schema.ts';

/** A plan's document: the file as received, if there is one, and its text cut into numbered passages. */
export interface DocumentRow {
  readonly id: string;
  readonly unitId: string;
  readonly planId: string;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly size: number | null;
  readonly storageKey: string | null;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly createdAt: string;
}

export const DocumentTable = new EntitySchema<DocumentRow>({
  name: 'Document',
  tableName: 'documents',
  columns: {
    id: column.id(),
    unitId: column.ref('unit_id'),
    planId: column.ref('plan_id'),
    fileName: column.optionalText('file_name'),
    mediaType: column.optionalText('media_type'),
    size: column.optionalInteger('size'),
    storageKey: column.optionalText('storage_key'),
    text: column.text('text'),
    passages: column.json('passages'),
    createdAt: column.instant('created_at'),
  },
});
