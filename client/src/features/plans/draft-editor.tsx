import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DeleteDraftDocument, RemoveTaskDocument } from '../../graphql/generated/operations.ts';
import { type PlanRecord, type TaskRecord, useWrite } from '../../live/index.ts';
import { MeaningTag, Problem } from '../../ui/index.ts';
import { DocumentField } from './document-field.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { PlanDetailsFields } from './plan-details-fields.tsx';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import { ReviewLink } from './review/review-link.tsx';
import { RouteFields } from './route-fields.tsx';
import { TargetFields } from './target-fields.tsx';
import { TaskForm } from './task-form.tsx';
import { TaskList } from './task-list.tsx';
import { usePlanDraft } from './use-plan-draft.ts';
import { usePlanText } from './use-plan-text.ts';

type Open = { kind: 'none' } | { kind: 'task'; task: TaskRecord | null } | { kind: 'issue' };

/** A draft: what the plan is, its text, its tasks; then issue. */
export const DraftEditor = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const navigate = useNavigate();
  const form = usePlanDraft(plan, plan.standingAgencyId);
  const { text, reload } = usePlanText(plan.id);
  const [typedText, setTypedText] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const removal = useWrite(RemoveTaskDocument);
  const deletion = useWrite(DeleteDraftDocument);
  const fields = { draft: form.draft, onChange: form.change, faults: form.faults, refusal: form.refusal };

  const save = async (): Promise<boolean> => {
    const id = await form.save(typedText ?? undefined);
    if (!id) return false;
    if (typedText !== null) reload();
    setTypedText(null);
    return true;
  };
  const isUnsaved = form.isChanged || typedText !== null;
  const preview = async () => {
    if (!isUnsaved || (await save())) setOpen({ kind: 'issue' });
  };
  const removeDraft = async () => {
    if (!window.confirm(t('deleteSure'))) return;
    const outcome = await deletion.send({ planId: plan.id, baseVersion: plan.version });
    if (outcome.kind === 'done') void navigate('/plans', { replace: true });
  };
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{plan.shortName}</h1>
        <MeaningTag meaning="amber">{t('state.DRAFT')}</MeaningTag>
        {plan.documentId && <ReviewLink planId={plan.id} />}
      </div>
      <PlanDetailsFields {...fields} />
      <DocumentField value={typedText ?? text?.text ?? ''} onChange={setTypedText} refusal={form.refusal} />
      <section className={classes.section}>
        <div className={classes.head}>
          <h2>{t('tasks.heading')}</h2>
          <Button
            variant="light"
            leftSection={<IconPlus size={18} />}
            onClick={() => setOpen({ kind: 'task', task: null })}
          >
            {t('tasks.add')}
          </Button>
        </div>
        <TaskList
          planId={plan.id}
          hasPages={false}
          removeLabel={t('tasks.remove')}
          onEdit={(task) => setOpen({ kind: 'task', task })}
          onRemove={(task) => void removal.send({ taskId: task.id, baseVersion: task.version })}
        />
        <Problem refusal={removal.refusal} />
      </section>
      <RouteFields {...fields} />
      <TargetFields {...fields} />
      <Problem
        refusal={form.refusal ?? deletion.refusal}
        fields={['subject', 'shortName', 'route', 'documentText']}
      />
      <div className={`${classes.actions} ${classes.sticky}`}>
        <Button variant="default" onClick={save} loading={form.isSaving} disabled={!isUnsaved}>
          {isUnsaved ? t('save') : t('saved')}
        </Button>
        <Button onClick={preview} disabled={form.isSaving}>
          {t('issue.button')}
        </Button>
        <Button variant="subtle" color="red" c="var(--gb-red)" onClick={removeDraft}>
          {t('deleteDraft')}
        </Button>
      </div>
      {open.kind === 'task' && (
        <TaskForm plan={plan} task={open.task} onClose={() => setOpen({ kind: 'none' })} />
      )}
      {open.kind === 'issue' && (
        <IssueDialog
          plan={plan}
          onClose={() => setOpen({ kind: 'none' })}
          onIssued={() => navigate(`/board?plan=${plan.id}`)}
        />
      )}
    </div>
  );
};
