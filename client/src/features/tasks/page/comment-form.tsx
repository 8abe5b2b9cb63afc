import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { AddCommentDocument } from '../../../graphql/generated/operations.ts';
import { useWrite } from '../../../live/index.ts';
import { errorOf, PersonalDataQuestion, Problem } from '../../../ui/index.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './task-page.module.css';

/** A few lines to the agencies on the task; what was written stays until it has arrived. */
export const CommentForm = ({ taskId }: { taskId: string }) => {
  const t = useTexts();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const { send, isSending, refusal, clear } = useWrite(AddCommentDocument);
  const isMissing = isTried && text.trim() === '';

  const submit = async (confirmNoPersonalData: boolean): Promise<void> => {
    setTried(true);
    if (text.trim() === '') return;
    const outcome = await send({ taskId, text: text.trim(), confirmNoPersonalData });
    if (outcome.kind !== 'done') return;
    setText('');
    setTried(false);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit(false);
  };

  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';
  return (
    <form className={classes.comment} onSubmit={onSubmit} noValidate>
      <Textarea
        label={t('comment.write')}
        value={text}
        rows={2}
        maxLength={5000}
        onChange={(event) => {
          setText(event.currentTarget.value);
          clear();
        }}
        error={isMissing ? t('comment.missing') : isSuspected ? null : errorOf(refusal, 'text')}
      />
      {isSuspected ? (
        <PersonalDataQuestion message={refusal.message} onConfirm={() => void submit(true)} />
      ) : (
        <Problem refusal={refusal} fields={['text']} />
      )}
      <Button type="submit" size="sm" loading={isSending}>
        {t('comment.send')}
      </Button>
    </form>
  );
};
