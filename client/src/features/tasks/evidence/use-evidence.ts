import { useRef, useState } from 'react';
import { v7 as newOperationId } from 'uuid';
import { AddEvidenceDocument } from '../../../graphql/generated/operations.ts';
import { ask, LineDown, refusalIn } from '../../../graphql/index.ts';
import { uploadFile } from '../../../graphql/upload-file.ts';
import { useTexts } from '../tasks-texts.ts';
import { shrinkPhoto, UnreadablePhoto } from './shrink-photo.ts';

const largestBytes = 20 * 1024 * 1024;

export interface Evidence {
  readonly file: File | null;
  readonly state: 'idle' | 'preparing' | 'sending';
  readonly isConfirmed: boolean;
  readonly problem: string | null;
  readonly choose: (file: File | null) => Promise<void>;
  readonly confirm: (isConfirmed: boolean) => void;
  /** Whether there is nothing left to ask before sending; says so beside the field when there is. */
  readonly isReady: () => boolean;
  /** Whether it was sent (or there was no file). If not, the field says why, and the file stays. */
  readonly send: (place: { taskId: string; assignmentId: string | null }) => Promise<boolean>;
}

/** One file to be sent as evidence: shrunk at once, confirmed by the sender, kept until it has arrived. */
export const useEvidence = (): Evidence => {
  const t = useTexts();
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<Evidence['state']>('idle');
  const [isConfirmed, setConfirmed] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // The same parcel when the button is pressed again after "no answer": it is added once.
  const parcel = useRef<{ readonly operationId: string; readonly uploadId: string } | null>(null);

  const choose = async (chosen: File | null): Promise<void> => {
    parcel.current = null;
    setFile(null);
    setConfirmed(false);
    setProblem(null);
    if (!chosen) return;
    setState('preparing');
    try {
      const shrunk = await shrinkPhoto(chosen);
      if (shrunk.size > largestBytes) setProblem(t('photo.tooLarge'));
      else setFile(shrunk);
    } catch (error) {
      if (!(error instanceof UnreadablePhoto)) throw error;
      setProblem(t('photo.unreadable'));
    } finally {
      setState('idle');
    }
  };

  const confirm = (next: boolean): void => {
    setConfirmed(next);
    setProblem(null);
  };

  const isReady = (): boolean => {
    if (state === 'preparing') return false;
    if (!file || isConfirmed) return true;
    setProblem(t('photo.confirmMissing'));
    return false;
  };

  const send: Evidence['send'] = async ({ taskId, assignmentId }) => {
    if (!file) return true;
    setState('sending');
    setProblem(null);
    try {
      parcel.current ??= {
        uploadId: await uploadFile(file, '/documents/uploads'),
        operationId: newOperationId(),
      };
      const input = { ...parcel.current, taskId, assignmentId, confirmNoPersonalData: true };
      await ask(AddEvidenceDocument, { input });
      parcel.current = null;
      setFile(null);
      setConfirmed(false);
      return true;
    } catch (error) {
      const isLineDown = error instanceof LineDown;
      setProblem(refusalIn(error)?.message ?? t(isLineDown ? 'photo.noLine' : 'photo.failed'));
      return false;
    } finally {
      setState('idle');
    }
  };

  return { file, state, isConfirmed, problem, choose, confirm, isReady, send };
};
