import { useLanguage } from '../../../i18n/index.ts';
import { daysBetween, formatDayShort } from '../../../lib/days.ts';
import { daysLeftWords, deadlineWords } from '../../../lib/deadline-words.ts';
import { timelinessOf } from '../../../lib/timeliness.ts';
import { type AssignmentRecord, type TaskRecord, useUnit } from '../../../live/index.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './due-line.module.css';
import { meantDeadline } from './meant-deadline.ts';

type Share = Pick<AssignmentRecord, 'status' | 'dueDate' | 'firstDueDate' | 'reportedOn' | 'resumesOn'>;

const colours = { OVERDUE: 'red', LATE: 'red', DUE_SOON: 'amber', ON_TIME: 'green' } as const;

/** "quá hạn 2 ngày · trước 15/12 · hạn đầu 1/12": how it stands, what the document says, what it was first. */
export const DueLine = ({ share, task }: { share: Share; task: Pick<TaskRecord, 'deadline'> }) => {
  const t = useTexts();
  const language = useLanguage();
  const today = useUnit()?.today ?? '';
  const timeliness = timelinessOf(share, today);
  const { dueDate, firstDueDate, reportedOn, status } = share;

  const standing = (): string | null => {
    if (!dueDate || status === 'WITHDRAWN' || status === 'REFUSED') return null;
    if (status === 'POSTPONED' && share.resumesOn) {
      return t('due.resumesOn', { day: formatDayShort(share.resumesOn, today) });
    }
    const kind = status === 'DONE' ? 'done' : 'reported';
    if (timeliness === 'ON_TIME') return t(`due.${kind}OnTime`);
    if (timeliness === 'LATE' && reportedOn) {
      return t(`due.${kind}Late`, { count: daysBetween(dueDate, reportedOn) });
    }
    return daysLeftWords(dueDate, today, language);
  };

  const isMoved = dueDate !== null && firstDueDate !== null && dueDate !== firstDueDate;
  const meant = isMoved ? { date: dueDate, kind: 'BY' as const } : meantDeadline({ ...task, dueDate });
  const stands = standing();
  return (
    <span className={classes.line}>
      {stands && (
        <strong className={classes.standing} data-meaning={colours[timeliness as keyof typeof colours]}>
          {stands}
        </strong>
      )}
      <span>{deadlineWords(meant, today, language)}</span>
      {isMoved && (
        <span className={classes.first}>{t('due.first', { day: formatDayShort(firstDueDate, today) })}</span>
      )}
    </span>
  );
};
