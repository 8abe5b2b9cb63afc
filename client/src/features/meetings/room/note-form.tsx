import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { NoteInMeetingDocument } from '../../../graphql/generated/operations.ts';
import { type MeetingRecord, useWrite } from '../../../live/index.ts';
import { errorOf, PersonalDataQuestion, Problem } from '../../../ui/index.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './room.module.css';
import { sendOnCtrlEnter } from './send-on-ctrl-enter.ts';
import { useAskedFocus } from './use-asked-focus.ts';
import type { Drafts } from './use-drafts.ts';

/** What was said and is no work. */
export const NoteForm = ({ meeting, drafts }: { meeting: MeetingRecord; drafts: Drafts }) => {
  const t = useTexts();
  const { draft, change } = drafts;
  const field = useAskedFocus(drafts.asked);
  const [isTried, setTried] = useState(false);
  const { send, isSending, refusal } = useWrite(NoteInMeetingDocument);
  const agencyId = meeting.currentAgencyId;
  const note = async (confirmNoPersonalData = false): Promise<void> => {
    setTried(true);
    const text = draft.note.trim();
    if (text === '') return;
    const outcome = await send({ meetingId: meeting.id, agencyId, text, confirmNoPersonalData });
    if (outcome.kind !== 'done') return;
    setTried(false);
    drafts.clear(agencyId, 'note');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void note();
  };
  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';
  const isMissing = isTried && draft.note.trim() === '';
  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={sendOnCtrlEnter} noValidate>
      <Textarea
        ref={field}
        label={t('record.noteText')}
        value={draft.note}
        rows={5}
        maxLength={5000}
        onChange={(event) => change({ note: event.currentTarget.value })}
        error={isMissing ? t('record.textMissing') : !isSuspected && errorOf(refusal, 'text')}
      />
      {isSuspected && <PersonalDataQuestion message={refusal.message} onConfirm={() => void note(true)} />}
      {!isSuspected && <Problem refusal={refusal} fields={['text']} />}
      <Button type="submit" loading={isSending}>
        {t('record.sendNote')}
      </Button>
    </form>
  );
};
