import { Link } from 'react-router';
import { formatDay } from '../../../lib/days.ts';
import { formatClock } from '../../../lib/instants.ts';
import { type MeetingRecord, useRecord, useUnit } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { useAgencyNames } from '../use-names.ts';
import classes from './room.module.css';

export type MeetingNoteFacts = MeetingRecord['notes'][number];

interface Props {
  readonly note: MeetingNoteFacts;
  readonly onStrike?: (() => void) | undefined;
}

/** One thing that was written down, its tasks, and whether it still stands. */
export const MeetingNote = ({ note, onStrike }: Props) => {
  const t = useTexts();
  const nameOf = useAgencyNames();
  const zone = useUnit()?.zone ?? 'UTC';
  const writer = useRecord('members', note.by);
  const striker = useRecord('members', note.struckBy);
  const agency = useRecord('agencies', note.agencyId);
  const isStruck = note.struckAt !== null;
  return (
    <li className={classes.note} data-kind={note.kind} data-struck={isStruck || undefined}>
      <span className={classes.noteHead}>
        <strong>{t(note.kind === 'DECISION' ? 'record.decision' : 'record.note')}</strong>
        <span>{agency?.shortName ?? t('agenda.general')}</span>
      </span>
      <p className={classes.noteText}>{note.text}</p>
      {note.tasks.map((task) => (
        <Link key={task.taskId} className={classes.noteTask} to={`/tasks/${task.taskId}`}>
          {task.text === note.text ? '' : `${task.text} · `}
          {t('notes.task', {
            leads: nameOf(task.leadAgencyIds),
            deadline: task.deadline.date ? formatDay(task.deadline.date) : t('notes.noDeadline'),
          })}
        </Link>
      ))}
      {isStruck ? (
        <p className={classes.struck}>
          {t('notes.struck', { who: striker?.fullName ?? '…', reason: note.strikeReason ?? '' })}
        </p>
      ) : (
        <span className={classes.noteFoot}>
          {t('notes.by', { who: writer?.fullName ?? '…', at: formatClock(note.at, zone) })}
          {onStrike && note.blockerId === null && (
            <button type="button" className={classes.strike} onClick={onStrike}>
              {t('notes.strike')}
            </button>
          )}
        </span>
      )}
    </li>
  );
};
