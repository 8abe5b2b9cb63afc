import { Link } from 'react-router';
import { type Day, dayIn, formatDayShort } from '../../../lib/days.ts';
import { formatClock } from '../../../lib/instants.ts';
import { useGlow } from '../../../live/index.ts';
import type { Change } from '../figures/changes.ts';
import classes from '../overview.module.css';
import type { ChangeWords } from './use-change-words.ts';

const linkOf = (change: Change, planId: string): string => {
  const plan = `plan=${encodeURIComponent(planId)}`;
  if (change.kind === 'progress') {
    return `/indicators?${plan}&locality=${encodeURIComponent(change.progress.localityId)}`;
  }
  if (change.kind === 'blocker') return `/blockers?${plan}&blocker=${encodeURIComponent(change.blocker.id)}`;
  return change.taskId ? `/tasks/${encodeURIComponent(change.taskId)}?${plan}` : `/blockers?${plan}`;
};

const subjectOf = (change: Change): string => {
  switch (change.kind) {
    case 'assignment':
      return change.assignment.id;
    case 'blocker':
      return change.blocker.id;
    case 'directive':
      return change.directive.id;
    case 'progress':
      return change.progress.id;
  }
};

interface RowProps {
  readonly change: Change;
  readonly words: ChangeWords;
  readonly planId: string;
  readonly zone: string;
  /** Given where what is listed may be older than today: then the day is said too. */
  readonly today?: Day;
}

/** One thing that happened: when, who, what, and about what. */
export const ChangeRow = ({ change, words, planId, zone, today }: RowProps) => {
  const day = dayIn(change.at, zone);
  const glow = useGlow(subjectOf(change));
  return (
    <li className={classes.change} data-glow={glow !== null || undefined}>
      <time dateTime={change.at}>
        {formatClock(change.at, zone)}
        {today && day !== today && ` ${formatDayShort(day, today)}`}
      </time>
      <div>
        <span className={classes.who}>{words.who}</span> <span className={classes.what}>{words.what}</span>
        <Link className={classes.sentence} to={linkOf(change, planId)}>
          {words.about}
        </Link>
      </div>
    </li>
  );
};
