import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { type PlanRecord, type TaskRecord } from '../../live/index.ts';
import { MeaningTag } from '../../ui/index.ts';
import { useViewer } from '../identity/index.ts';
import { LateJoiners } from './late-joiners.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { isDesk, meaningOfState } from './plan-order.ts';
import { PlanReading } from './plan-reading.tsx';
import { type PlanStep, PlanStepDialog } from './plan-step-dialog.tsx';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import { ReadDocumentButton } from './review/read-document-button.tsx';
import { ReviewLink } from './review/review-link.tsx';
import { TargetTable } from './target-table.tsx';
import { TaskForm } from './task-form.tsx';
import { TaskList } from './task-list.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Open =
  | { kind: 'none' }
  | { kind: 'task'; task: TaskRecord | null }
  | { kind: 'withdraw'; task: TaskRecord }
  | { kind: 'step'; step: PlanStep };

/** An issued plan: what it says, what it lays on whom; the desk amends and closes it here. */
export const IssuedPlan = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const viewer = useViewer();
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const runs = isDesk(viewer.member.role);
  const isRunning = plan.state === 'ISSUED';
  const close = () => setOpen({ kind: 'none' });
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{plan.subject}</h1>
        <MeaningTag meaning={meaningOfState[plan.state]}>{t(`state.${plan.state}`)}</MeaningTag>
      </div>
      <div className={classes.actions}>
        <Button component={Link} to={`/board?plan=${plan.id}`}>
          {t('openBoard')}
        </Button>
        {runs && (
          <Button
            variant="default"
            onClick={() => setOpen({ kind: 'step', step: isRunning ? 'close' : 'reopen' })}
          >
            {isRunning ? t('close.button') : t('reopen.button')}
          </Button>
        )}
        {runs && isRunning && <ReadDocumentButton amendsPlanId={plan.id} />}
        {runs && isRunning && <ReviewLink planId={plan.id} />}
      </div>
      <PlanFacts plan={plan} />
      {runs && isRunning && <LateJoiners plan={plan} />}
      <section className={classes.section}>
        <div className={classes.head}>
          <h2>{t('tasks.heading')}</h2>
          {runs && isRunning && (
            <Button
              variant="light"
              leftSection={<IconPlus size={18} />}
              onClick={() => setOpen({ kind: 'task', task: null })}
            >
              {t('amend')}
            </Button>
          )}
        </div>
        <TaskList
          planId={plan.id}
          hasPages
          removeLabel={t('tasks.withdraw')}
          onEdit={runs && isRunning ? (task) => setOpen({ kind: 'task', task }) : undefined}
          onRemove={runs && isRunning ? (task) => setOpen({ kind: 'withdraw', task }) : undefined}
        />
      </section>
      <TargetTable plan={plan} />
      <PlanReading plan={plan} />
      {open.kind === 'task' && <TaskForm plan={plan} task={open.task} onClose={close} />}
      {open.kind === 'withdraw' && <WithdrawDialog task={open.task} onClose={close} />}
      {open.kind === 'step' && <PlanStepDialog plan={plan} step={open.step} onClose={close} />}
    </div>
  );
};
