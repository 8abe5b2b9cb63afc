import { useState } from 'react';
import {
  ImportMembersDocument,
  type ImportMembersMutation,
} from '../../../../graphql/generated/operations.ts';
import { LineDown, type Refusal, refusalIn } from '../../../../graphql/index.ts';
import { uploadFile } from '../../../../graphql/upload-file.ts';
import { lineDownRefusal, useWrite } from '../../../../live/index.ts';
import { useViewer } from '../../../identity/index.ts';
import { forget, keep, keptUnder } from '../../entry/kept.ts';

export type Imported = ImportMembersMutation['importMembers'];

interface Checked {
  readonly fileName: string;
  readonly uploadId: string;
  readonly outcome: Imported;
}

const refusalOf = (error: unknown): Refusal => {
  const refusal = refusalIn(error);
  if (refusal) return refusal;
  if (error instanceof LineDown) return lineDownRefusal();
  throw error;
};

/** A list goes up, is tried out, and only then taken over. The codes that come back stay until they were handed out. */
export const useMemberImport = () => {
  const key = `${useViewer().member.id}:imported`;
  const [checking, setChecking] = useState<string | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [done, setDone] = useState<Imported | null>(() => keptUnder<Imported>(key) ?? null);
  const [uploadRefusal, setUploadRefusal] = useState<Refusal | null>(null);
  const { send, refusal, isSending, clear } = useWrite(ImportMembersDocument);

  const check = async (file: File): Promise<void> => {
    setChecking(file.name);
    setChecked(null);
    setUploadRefusal(null);
    clear();
    try {
      const uploadId = await uploadFile(file, '/documents/imports');
      const outcome = await send({ uploadId, dryRun: true });
      if (outcome.kind === 'done')
        setChecked({ fileName: file.name, uploadId, outcome: outcome.data.importMembers });
    } catch (error) {
      setUploadRefusal(refusalOf(error));
    } finally {
      setChecking(null);
    }
  };

  const take = async (): Promise<void> => {
    if (!checked) return;
    const outcome = await send({ uploadId: checked.uploadId, dryRun: false });
    if (outcome.kind !== 'done') return;
    const imported = outcome.data.importMembers;
    // Somebody took a user name since the check: nothing was imported, and the cells are named as before.
    if (imported.errors.length > 0) setChecked({ ...checked, outcome: imported });
    else {
      keep(key, imported);
      setDone(imported);
      setChecked(null);
    }
  };

  const finish = (): void => {
    forget(key);
    setDone(null);
  };
  return { checking, checked, done, check, take, finish, isSending, refusal: uploadRefusal ?? refusal };
};
