import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { MeetingListQuery } from '../../../graphql/generated/operations.ts';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDayLong } from '../../../lib/days.ts';
import { formatClock } from '../../../lib/instants.ts';
import { countFourWays } from '../../../lib/timeliness.ts';
import { useRecord, useSelect, useUnit } from '../../../live/index.ts';
import { meetingLink, minutesLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './list.module.css';

export type MeetingEntryFacts = MeetingListQuery['meetings'][number];

/** What became of a meeting's tasks, from the open plan's shares. */
const useOutcome = (taskIds: readonly string[], today: string) =>
  useSelect(
    ({ assignments }) =>
      countFourWays(
        [...assignments.values()].filter(({ taskId }) => taskIds.includes(taskId)),
        today,
      ),
    (before, after) => JSON.stringify(before) === JSON.stringify(after),
  );

/** One meeting: when, who led it, what came of it. */
export const MeetingEntry = ({ meeting }: { meeting: MeetingEntryFacts }) => {
  const t = useTexts();
  const language = useLanguage();
  const unit = useUnit();
  const chair = useRecord('members', meeting.chairedBy);
  const standing = meeting.notes.filter(({ struckAt }) => struckAt === null);
  const decisions = standing.filter(({ kind }) => kind === 'DECISION');
  const taskIds = decisions.flatMap(({ tasks }) => tasks.map(({ taskId }) => taskId));
  const outcome = useOutcome(taskIds, unit?.today ?? '');
  const done = outcome.doneOnTime + outcome.doneLate;
  const isRunning = meeting.state === 'RUNNING';
  return (
    <li className={classes.entry} data-state={meeting.state}>
      <div className={classes.entryWords}>
        <Link className={classes.day} to={meetingLink(meeting)}>
          {formatDayLong(meeting.heldOn, language)}
        </Link>
        <span className={classes.facts}>
          {isRunning && meeting.startedAt && unit && (
            <strong className={classes.running}>
              {t('list.running')} {t('list.since', { at: formatClock(meeting.startedAt, unit.zone) })}
            </strong>
          )}
          <span>{t('list.chair', { who: chair?.fullName ?? '…' })}</span>
          {decisions.length > 0 && <span>{t('list.decisions', { count: decisions.length })}</span>}
          {taskIds.length > 0 && <span>{t('list.tasks', { count: taskIds.length })}</span>}
          {done > 0 && <span data-part="done">{t('list.done', { count: done })}</span>}
          {outcome.openOverdue > 0 && (
            <span data-part="late">{t('list.late', { count: outcome.openOverdue })}</span>
          )}
        </span>
      </div>
      <Button
        component={Link}
        variant={isRunning ? 'filled' : 'default'}
        to={meeting.state === 'ENDED' ? minutesLink(meeting) : meetingLink(meeting)}
      >
        {isRunning ? t('list.enter') : t(meeting.state === 'ENDED' ? 'list.minutes' : 'list.open')}
      </Button>
    </li>
  );
};
