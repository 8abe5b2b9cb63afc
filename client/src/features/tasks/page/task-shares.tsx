import { Suspense, useState } from 'react';
import { type PlanRecord, sameList, type TaskRecord, useSelect } from '../../../live/index.ts';
import { lazyPart } from '../../../ui/index.ts';
import { RaiseSheet } from '../../blockers/index.ts';
import { useActing } from '../../identity/index.ts';
import type { ShareStep } from '../steps/assignment-steps.ts';
import { useTexts } from '../tasks-texts.ts';
import { orderShares } from './order-shares.ts';
import { ShareCard } from './share-card.tsx';
import classes from './task-page.module.css';

const ReportSheet = lazyPart(async () => ({
  default: (await import('../report/report-sheet.tsx')).ReportSheet,
}));
const StepSheet = lazyPart(async () => ({ default: (await import('../steps/step-sheet.tsx')).StepSheet }));

interface Open {
  readonly assignmentId: string;
  readonly step: ShareStep | 'raise';
}

interface Props {
  readonly task: TaskRecord;
  readonly plan: PlanRecord;
  readonly onSaid: (words: string) => void;
}

/** Every agency's share, leading ones first, with the steps that this viewer may take. */
export const TaskShares = ({ task, plan, onSaid }: Props) => {
  const t = useTexts();
  const [open, setOpen] = useState<Open | null>(null);
  const acting = useActing();
  const shares = useSelect(
    (tables) => [...tables.assignments.values()].filter((assignment) => assignment.taskId === task.id),
    sameList,
  );
  const { first, others } = orderShares(shares, acting);
  const card = (id: string) => (
    <ShareCard
      key={id}
      assignmentId={id}
      task={task}
      plan={plan}
      onStep={(step) => setOpen({ assignmentId: id, step })}
    />
  );
  const close = (): void => setOpen(null);
  const sent = (words: string): void => {
    onSaid(words);
    close();
  };
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>
        {t('page.shares')} <span className={classes.count}>{shares.length}</span>
      </h2>
      {shares.length === 0 && <p className={classes.none}>{t('page.noShares')}</p>}
      <ul className={classes.shares}>{first.map(card)}</ul>
      {others.length > 0 && (
        <details className={classes.others}>
          <summary>{t('page.otherShares', { count: others.length })}</summary>
          <ul className={classes.shares}>{others.map(card)}</ul>
        </details>
      )}
      <Suspense fallback={null}>
        {open?.step === 'report' && (
          <ReportSheet
            assignmentId={open.assignmentId}
            onClose={close}
            onSent={sent}
            onBlocked={() => setOpen({ ...open, step: 'raise' })}
          />
        )}
        {open && open.step !== 'report' && open.step !== 'raise' && (
          <StepSheet
            assignmentId={open.assignmentId}
            step={open.step}
            onClose={close}
            onDone={() => sent(t('stepDone'))}
          />
        )}
      </Suspense>
      {open?.step === 'raise' && (
        <RaiseSheet place={{ assignmentId: open.assignmentId }} onClose={close} onSent={sent} />
      )}
    </section>
  );
};
