import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { StrikeNoteDocument } from '../../../graphql/generated/operations.ts';
import { useWrite } from '../../../live/index.ts';
import { errorOf, Problem, Sheet } from '../../../ui/index.ts';
import { useTexts } from '../meetings-texts.ts';
import type { MeetingNoteFacts } from './meeting-note.tsx';
import classes from './room.module.css';

interface Props {
  readonly meetingId: string;
  readonly note: MeetingNoteFacts;
  readonly onClose: () => void;
}

/** It stays readable; its tasks go. So it is asked why. */
export const StrikeSheet = ({ meetingId, note, onClose }: Props) => {
  const t = useTexts();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { send, isSending, refusal } = useWrite(StrikeNoteDocument);
  const strike = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '') return;
    const outcome = await send({ meetingId, noteId: note.id, reason: reason.trim() });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <Sheet title={t('notes.strikeTitle')} onClose={onClose}>
      <form className={classes.form} onSubmit={(event) => void strike(event)} noValidate>
        <p className={classes.noteText}>{note.text}</p>
        <TextInput
          data-autofocus
          label={t('notes.strikeReason')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried && reason.trim() === '' ? t('notes.reasonMissing') : errorOf(refusal, 'reason')}
        />
        <p className={classes.soft}>{t('notes.strikeNote')}</p>
        <Problem refusal={refusal} fields={['reason']} />
        <Button type="submit" color="red" loading={isSending}>
          {t('notes.strike')}
        </Button>
      </form>
    </Sheet>
  );
};
