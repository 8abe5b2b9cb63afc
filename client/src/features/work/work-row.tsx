import { IconAlertTriangle, IconChevronRight } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { Link } from 'react-router';
import { timelinessOf } from '../../lib/timeliness.ts';
import { useGlow, useRecord, useUnit } from '../../live/index.ts';
import { DueLine, StatusTag } from '../tasks/index.ts';
import { isPeriodOpen } from './group-work.ts';
import { RowKept } from './row-kept.tsx';
import { RowTags } from './row-tags.tsx';
import { useRowBlockers } from './use-row-blockers.ts';
import classes from './work-row.module.css';
import { useTexts } from './work-texts.ts';

export type OpenSheet = (kind: 'report' | 'raise', assignmentId: string) => void;

const edges = { OVERDUE: 'red', LATE: 'red', DUE_SOON: 'amber', ON_TIME: 'green' } as const;

interface Props {
  readonly assignmentId: string;
  readonly isAgencyShown: boolean;
  readonly canAct: boolean;
  readonly onOpen: OpenSheet;
}

/** A sentence somebody must act on, its deadline, and the button that says how far it is. */
export const WorkRow = memo(({ assignmentId, isAgencyShown, canAct, onOpen }: Props) => {
  const t = useTexts();
  const assignment = useRecord('assignments', assignmentId);
  const task = useRecord('tasks', assignment?.taskId);
  const today = useUnit()?.today ?? '';
  const glow = useGlow(assignmentId);
  const actor = useRecord('members', glow?.actor);
  const blockers = useRowBlockers(assignmentId);
  const sentenceId = useId();
  if (!assignment || !task) return null;
  const timeliness = timelinessOf(assignment, today);
  const edge =
    blockers > 0
      ? 'red'
      : (edges[timeliness as keyof typeof edges] ??
        (isPeriodOpen(assignment, task, today) ? 'amber' : undefined));
  const { status, progress } = assignment;
  return (
    <li className={classes.row} data-edge={edge} data-glow={glow ? true : undefined}>
      <Link id={sentenceId} className={classes.sentence} to={`/tasks/${task.id}?plan=${task.planId}`}>
        {task.text}
      </Link>
      <div className={classes.facts}>
        <DueLine share={assignment} task={task} />
        <RowTags assignment={assignment} task={task} blockers={blockers} isAgencyShown={isAgencyShown} />
      </div>
      {glow && <p className={classes.glow}>{t('glow', { who: actor?.fullName ?? t('system') })}</p>}
      <RowKept assignmentId={assignmentId} onOpen={onOpen} />
      {canAct && (
        <div className={classes.actions}>
          <button
            type="button"
            className={classes.status}
            aria-describedby={sentenceId}
            onClick={() => onOpen('report', assignmentId)}
          >
            <StatusTag status={status} />
            {progress > 0 && status !== 'DONE' && <span className={classes.progress}>{progress} %</span>}
            <span className={classes.bar} aria-hidden style={{ width: `${progress}%` }} />
            <IconChevronRight size={18} aria-hidden className={classes.chevron} />
          </button>
          <button
            type="button"
            className={classes.raise}
            aria-label={t('raise', { task: task.text })}
            onClick={() => onOpen('raise', assignmentId)}
          >
            <IconAlertTriangle size={22} aria-hidden />
          </button>
        </div>
      )}
    </li>
  );
});
WorkRow.displayName = 'WorkRow';
