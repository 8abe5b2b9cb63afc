import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { v7 as newKey } from 'uuid';
import { DirectBlockerDocument } from '../../../graphql/generated/operations.ts';
import { useRecord, useWrite } from '../../../live/index.ts';
import { Conflict, errorOf, PersonalDataQuestion, Problem, Sheet } from '../../../ui/index.ts';
import { StateTag } from '../blocker-facts.tsx';
import { useTexts } from '../blockers-texts.ts';
import { stepName } from '../route.ts';
import classes from './direct-sheet.module.css';
import { changeTask, type DirectiveDraft, isIncomplete, newTask, taskInput } from './directive-draft.ts';
import { DirectiveTask } from './directive-task.tsx';

interface Props {
  readonly blockerId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The chair's decision: the directive, and who does what until when. */
export const DirectSheet = ({ blockerId, onClose, onDone }: Props) => {
  const t = useTexts();
  const blocker = useRecord('blockers', blockerId);
  const [seenVersion] = useState(blocker?.version ?? 0);
  const [draft, setDraft] = useState<DirectiveDraft>({ text: '', tasks: [] });
  const [isTried, setTried] = useState(false);
  const { send, isSending, refusal } = useWrite(DirectBlockerDocument, {
    patch: () => [{ table: 'blockers', id: blockerId, set: { state: 'DIRECTED' } }],
  });
  if (!blocker) return null;

  const decide = async (how: { baseVersion?: number; isConfirmed?: boolean } = {}): Promise<void> => {
    setTried(true);
    if (isIncomplete(draft)) return;
    const outcome = await send({
      blockerId,
      baseVersion: how.baseVersion ?? seenVersion,
      text: draft.text.trim(),
      tasks: draft.tasks.map(taskInput),
      confirmNoPersonalData: how.isConfirmed ?? false,
    });
    if (outcome.kind === 'done') onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void decide();
  };
  const addTask = (): void =>
    setDraft({
      ...draft,
      tasks: [...draft.tasks, newTask(newKey(), draft.tasks.length === 0 ? draft.text : '')],
    });

  const isSuspected = refusal?.code === 'PERSONAL_DATA_SUSPECTED';
  const isStale = refusal?.code === 'STALE_VERSION';
  const count = draft.tasks.length;
  return (
    <Sheet title={t('direct.title')} onClose={onClose}>
      <p className={classes.blocker}>{blocker.text}</p>
      <form className={classes.form} onSubmit={submit} noValidate>
        <Textarea
          label={t('direct.text')}
          value={draft.text}
          rows={4}
          maxLength={5000}
          onChange={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
          error={
            isTried && draft.text.trim() === ''
              ? t('direct.textMissing')
              : isSuspected
                ? null
                : errorOf(refusal, 'text')
          }
        />
        {draft.tasks.map((task) => (
          <DirectiveTask
            key={task.key}
            task={task}
            isTried={isTried}
            onChange={(change) => setDraft((before) => changeTask(before, task.key, change))}
            onRemove={() => setDraft({ ...draft, tasks: draft.tasks.filter((one) => one.key !== task.key) })}
          />
        ))}
        <Button variant="default" onClick={addTask}>
          + {t('direct.addTask')}
        </Button>
        {isSuspected && (
          <PersonalDataQuestion
            message={refusal.message}
            onConfirm={() => void decide({ isConfirmed: true })}
          />
        )}
        {isStale ? (
          <Conflict
            now={
              <>
                <StateTag state={blocker.state} /> {stepName(blocker)}
              </>
            }
            yours={draft.text}
            isSending={isSending}
            onSendAnyway={() => void decide({ baseVersion: blocker.version })}
          />
        ) : (
          <>
            {!isSuspected && <Problem refusal={refusal} fields={['text']} />}
            <Button type="submit" size="lg" fullWidth color="violet.8" loading={isSending}>
              {count > 0 ? t('direct.sendWith', { count }) : t('direct.send')}
            </Button>
          </>
        )}
      </form>
    </Sheet>
  );
};
