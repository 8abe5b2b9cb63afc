import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { v7 as newKey } from 'uuid';
import { DecideInMeetingDocument } from '../../../graphql/generated/operations.ts';
import { type MeetingRecord, useRecord, useWrite } from '../../../live/index.ts';
import { errorOf, PersonalDataQuestion, Problem } from '../../../ui/index.ts';
import { newTask, type TaskDraft } from '../../blockers/index.ts';
import { useViewer } from '../../identity/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { isDecisionIncomplete, tasksOf } from './decision-draft.ts';
import { DecisionTask } from './decision-task.tsx';
import classes from './room.module.css';
import { sendOnCtrlEnter } from './send-on-ctrl-enter.ts';
import { useAskedFocus } from './use-asked-focus.ts';
import type { Drafts } from './use-drafts.ts';

/** What the chair decides, who does it until when; sent, it is on their boards. */
export const DecisionForm = ({ meeting, drafts }: { meeting: MeetingRecord; drafts: Drafts }) => {
  const t = useTexts();
  const { member } = useViewer();
  const { draft, change } = drafts;
  const chair = useRecord('members', meeting.chairedBy);
  const answered = useRecord('blockers', draft.answers?.blockerId);
  const field = useAskedFocus(drafts.asked);
  const [isTried, setTried] = useState(false);
  const { send, isSending, refusal, clear } = useWrite(DecideInMeetingDocument);
  const agencyId = meeting.currentAgencyId;

  const decide = async (confirmNoPersonalData = false): Promise<void> => {
    setTried(true);
    if (isDecisionIncomplete(draft)) return;
    const text = draft.decision.trim();
    const { answers } = draft;
    const tasks = tasksOf(draft);
    const outcome = await send({
      meetingId: meeting.id,
      agencyId,
      text,
      tasks,
      answers,
      confirmNoPersonalData,
    });
    if (outcome.kind !== 'done') return;
    setTried(false);
    drafts.clear(agencyId, 'decision');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void decide();
  };
  const changeTask = (key: string, part: Partial<TaskDraft>): void =>
    change({ tasks: draft.tasks.map((task) => (task.key === key ? { ...task, ...part } : task)) });
  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';
  const count = draft.tasks.length;
  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={sendOnCtrlEnter} noValidate>
      {answered && (
        <p className={classes.answers}>
          {t('record.answers', { text: answered.text })}{' '}
          <button type="button" onClick={() => change({ answers: null })}>
            {t('record.answersOff')}
          </button>
        </p>
      )}
      <Textarea
        ref={field}
        label={t('record.text')}
        value={draft.decision}
        rows={4}
        maxLength={5000}
        onChange={(event) => {
          clear();
          change({ decision: event.currentTarget.value });
        }}
        error={
          isTried && draft.decision.trim() === ''
            ? t('record.textMissing')
            : !isSuspected && errorOf(refusal, 'text')
        }
      />
      {draft.tasks.map((task) => (
        <DecisionTask
          key={task.key}
          task={task}
          isTried={isTried}
          onChange={(part) => changeTask(task.key, part)}
          onRemove={() => change({ tasks: draft.tasks.filter((one) => one.key !== task.key) })}
        />
      ))}
      <Button
        variant="subtle"
        size="sm"
        onClick={() => change({ tasks: [...draft.tasks, newTask(newKey(), '')] })}
      >
        + {t(count === 0 ? 'record.lays' : 'record.addTask')}
      </Button>
      {isSuspected && <PersonalDataQuestion message={refusal.message} onConfirm={() => void decide(true)} />}
      {!isSuspected && <Problem refusal={refusal} fields={['text']} />}
      <Button type="submit" color="violet.8" loading={isSending}>
        {count > 0 ? t('record.sendDecisionWith', { count }) : t('record.sendDecision')}
      </Button>
      {member.role !== 'CHAIR' && chair && (
        <p className={classes.soft}>{t('record.givenBy', { chair: chair.fullName, who: member.fullName })}</p>
      )}
    </form>
  );
};
