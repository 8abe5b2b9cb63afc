import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatDayShort } from '../../../lib/days.ts';
import { useRecord, useUnit } from '../../../live/index.ts';
import { Problem, Sheet } from '../../../ui/index.ts';
import { waitsForAgency } from '../steps/assignment-steps.ts';
import type { FormStep } from '../steps/step-form.ts';
import { useTexts } from '../tasks-texts.ts';
import { OtherSteps } from './other-steps.tsx';
import type { Draft } from './report.ts';
import { ReportForm } from './report-form.tsx';
import classes from './report-sheet.module.css';
import { useSendReport } from './use-send-report.ts';

export interface ReportSheetProps {
  readonly assignmentId: string;
  /** What was typed before and refused. */
  readonly draft?: Draft | null;
  readonly onClose: () => void;
  /** It was sent or kept: one line that says so. */
  readonly onSent: (words: string) => void;
  /** Opens what raises a blocker on this assignment. */
  readonly onBlocked: () => void;
  /** Opens the form of another step; absent: the steps are offered elsewhere. */
  readonly onStep?: (step: FormStep) => void;
}

/** From a row's status button: how far is it, one line, a photo; at most three presses. */
export const ReportSheet = (props: ReportSheetProps) => {
  const t = useTexts();
  const assignment = useRecord('assignments', props.assignmentId);
  const task = useRecord('tasks', assignment?.taskId);
  // As it was when the sheet was opened: the report itself changes the status, and must not take its form away.
  const [isOpenWork] = useState(assignment ? waitsForAgency(assignment.status) : false);
  if (!assignment || !task) return null;
  return (
    <Sheet title={<span className={classes.sentence}>{task.text}</span>} onClose={props.onClose}>
      {isOpenWork ? (
        <ReportForm {...props} assignment={assignment} cadence={task.cadence} />
      ) : (
        <Elsewhere {...props} />
      )}
      {props.onStep && <OtherSteps assignment={assignment} onStep={props.onStep} />}
      <Link className={classes.whole} to={`/tasks/${task.id}?plan=${task.planId}`}>
        {t('report.whole')}
      </Link>
    </Sheet>
  );
};

/** Reported done, or in somebody else's hands. */
const Elsewhere = ({ assignmentId, onSent }: ReportSheetProps) => {
  const t = useTexts();
  const assignment = useRecord('assignments', assignmentId);
  const today = useUnit()?.today ?? '';
  const report = useSendReport(assignmentId, 'ONCE');
  if (!assignment) return null;
  if (!report.isSending && assignment.status !== 'AWAITING_CONFIRMATION') {
    return (
      <p className={classes.words}>{t('report.closed', { status: t(`status.${assignment.status}`) })}</p>
    );
  }
  const takeBack = async (): Promise<void> => {
    const outcome = await report.takeBack(assignment.version);
    if (outcome === 'done') onSent(t('report.sent'));
    if (outcome === 'kept') onSent(t('report.kept'));
  };
  const day = assignment.reportedOn ? formatDayShort(assignment.reportedOn, today) : '';
  return (
    <>
      <p className={classes.words}>{t('report.takeBackNote', { day })}</p>
      {assignment.result && <p className={classes.words}>{t('page.result', { text: assignment.result })}</p>}
      <Problem refusal={report.refusal} />
      <Button size="lg" variant="default" loading={report.isSending} onClick={() => void takeBack()}>
        {t('report.takeBack')}
      </Button>
    </>
  );
};
