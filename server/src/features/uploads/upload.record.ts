import type { EntityManager } from 'typeorm';
import { isId } from '../../platform/database/index.ts';
import type { Viewer } from '../identity/index.ts';
import type { UploadPurpose } from './domain/file-kinds.ts';
import { type Upload, UploadTable } from './upload.table.ts';
import { noSuchUpload } from './upload-refusals.ts';

/** Takes the viewer's own upload out of the waiting ones: it is attached once. @throws DomainError NOT_FOUND */
export const takeUpload = async (
  manager: EntityManager,
  viewer: Pick<Viewer, 'unitId' | 'memberId'>,
  id: string,
  purpose: UploadPurpose,
): Promise<Upload> => {
  const upload = await findUpload(manager, viewer, id, purpose);
  const { affected } = await manager.delete(UploadTable, { id: upload.id });
  if (affected !== 1) throw noSuchUpload();
  return upload;
};

/** The viewer's own upload. @throws DomainError NOT_FOUND */
export const findUpload = async (
  manager: EntityManager,
  { unitId, memberId }: Pick<Viewer, 'unitId' | 'memberId'>,
  id: string,
  purpose: UploadPurpose,
): Promise<Upload> => {
  const upload = isId(id) ? await manager.findOneBy(UploadTable, { id, unitId, memberId, purpose }) : null;
  if (upload === null) throw noSuchUpload();
  return upload;
};

/** Whether anything still refers to a file: the same content is kept once, whoever sent it and for whatever. */
export const isKept = async (manager: EntityManager, storageKey: string): Promise<boolean> => {
  const [row]: { isKept: boolean }[] = await manager.query(
    `SELECT EXISTS (SELECT 1 FROM evidence WHERE storage_key = $1) OR EXISTS (SELECT 1 FROM uploads WHERE storage_key = $1)
       OR EXISTS (SELECT 1 FROM documents WHERE storage_key = $1) AS "isKept"`,
    [storageKey],
  );
  return row?.isKept === true;
};
