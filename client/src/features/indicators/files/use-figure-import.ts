import { useState } from 'react';
import { ImportFiguresDocument, type ImportFiguresMutation } from '../../../graphql/generated/operations.ts';
import { LineDown, type Refusal, refusalIn } from '../../../graphql/index.ts';
import { uploadFile } from '../../../graphql/upload-file.ts';
import { lineDownRefusal, useWrite } from '../../../live/index.ts';

export type Imported = ImportFiguresMutation['importFigures'];

export interface Checked {
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

/** A spreadsheet goes up, is tried out, and only then taken over, whole or not at all. */
export const useFigureImport = (planId: string) => {
  const [checking, setChecking] = useState<string | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [done, setDone] = useState<Imported | null>(null);
  const [uploadRefusal, setUploadRefusal] = useState<Refusal | null>(null);
  const { send, refusal, isSending, clear } = useWrite(ImportFiguresDocument);

  const check = async (file: File): Promise<void> => {
    setChecking(file.name);
    setChecked(null);
    setDone(null);
    setUploadRefusal(null);
    clear();
    try {
      const uploadId = await uploadFile(file, '/documents/imports');
      const outcome = await send({ planId, uploadId, dryRun: true });
      if (outcome.kind === 'done')
        setChecked({ fileName: file.name, uploadId, outcome: outcome.data.importFigures });
    } catch (error) {
      setUploadRefusal(refusalOf(error));
    } finally {
      setChecking(null);
    }
  };

  const take = async (reason: string): Promise<void> => {
    if (!checked) return;
    const outcome = await send({
      planId,
      uploadId: checked.uploadId,
      dryRun: false,
      ...(checked.outcome.implausible.length > 0 ? { confirmImplausible: true } : {}),
      ...(reason ? { reason } : {}),
    });
    if (outcome.kind !== 'done') return;
    const imported = outcome.data.importFigures;
    // Something changed since the check: nothing was taken over, and the cells are named as before.
    if (imported.errors.length > 0) return setChecked({ ...checked, outcome: imported });
    setDone(imported);
    setChecked(null);
  };

  return { checking, checked, done, check, take, isSending, refusal: uploadRefusal ?? refusal };
};
