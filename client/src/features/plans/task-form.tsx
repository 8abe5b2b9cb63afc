import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SaveTaskDocument } from '../../graphql/generated/operations.ts';
import { type PlanRecord, type TaskRecord, useWrite } from '../../live/index.ts';
import { DayField, Dialog, errorOf, Problem } from '../../ui/index.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import { QuoteField } from './quote-field.tsx';
import { SharePicker } from './share-picker.tsx';
import { emptyTask, namesDay, type TaskDraft, taskDraftOf, taskInputOf } from './task-draft.ts';

const deadlineKinds = ['BY', 'BEFORE', 'WITHIN', 'INHERITED', 'NONE'] as const;
const cadences = ['ONCE', 'ONGOING', 'DAILY', 'WEEKLY', 'MONTHLY'] as const;

interface Props {
  readonly plan: PlanRecord;
  readonly task: TaskRecord | null;
  readonly onClose: () => void;
}

/** One duty: what, who, until when; in an issued plan also why it is amended. */
export const TaskForm = ({ plan, task, onClose }: Props) => {
  const t = useTexts();
  const [draft, setDraft] = useState<TaskDraft>(() => (task ? taskDraftOf(task) : emptyTask));
  const [isTried, setTried] = useState(false);
  const { send, isSending, refusal } = useWrite(SaveTaskDocument);
  const isAmendment = plan.state !== 'DRAFT';
  const change = (part: Partial<TaskDraft>) => setDraft((before) => ({ ...before, ...part }));
  const missing = (text: string) => (isTried && !text.trim() ? t('missing') : null);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!draft.text.trim() || (isAmendment && !draft.reason.trim())) return;
    const known = task ? { id: task.id, baseVersion: task.version } : {};
    const outcome = await send({ ...taskInputOf(draft, plan.id), ...known });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <Dialog onClose={onClose} title={task ? t('task.edit') : t('task.new')} size="lg">
      <form onSubmit={save} noValidate style={{ display: 'grid', gap: '0.75rem' }}>
        <Textarea
          label={t('task.text')}
          data-autofocus
          required
          autosize
          minRows={2}
          maxLength={5000}
          value={draft.text}
          error={missing(draft.text) ?? errorOf(refusal, 'text')}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <QuoteField planId={plan.id} value={draft.quote} onChange={(quote) => change({ quote })} />
        <SharePicker
          label={t('task.lead')}
          value={draft.lead}
          onChange={(lead) => change({ lead })}
          error={errorOf(refusal, 'shares')}
        />
        <SharePicker
          label={t('task.cooperate')}
          value={draft.cooperate}
          onChange={(cooperate) => change({ cooperate })}
        />
        <div className={classes.grid}>
          <Select
            label={t('task.deadlineKind')}
            allowDeselect={false}
            value={draft.deadlineKind}
            data={deadlineKinds.map((kind) => ({ value: kind, label: t(`task.deadline.${kind}`) }))}
            onChange={(deadlineKind) => deadlineKind && change({ deadlineKind })}
          />
          {namesDay(draft.deadlineKind) && (
            <DayField
              label={t('task.date')}
              value={draft.deadlineDate}
              error={missing(draft.deadlineDate) ?? errorOf(refusal, 'deadline')}
              onChange={(deadlineDate) => change({ deadlineDate })}
            />
          )}
          <Select
            label={t('task.cadence')}
            allowDeselect={false}
            value={draft.cadence}
            data={cadences.map((cadence) => ({ value: cadence, label: t(`task.cadenceName.${cadence}`) }))}
            onChange={(cadence) => cadence && change({ cadence })}
          />
          <TextInput
            label={t('task.section')}
            value={draft.section}
            maxLength={60}
            onChange={(event) => change({ section: event.currentTarget.value })}
          />
        </div>
        {isAmendment && (
          <TextInput
            label={t('task.reason')}
            required
            maxLength={500}
            value={draft.reason}
            error={missing(draft.reason) ?? errorOf(refusal, 'reason')}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
        )}
        <Problem refusal={refusal} fields={['text', 'shares', 'deadline', 'reason']} />
        <div className={classes.actions}>
          <Button type="submit" loading={isSending}>
            {t('task.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
