import { useRecord, useTable } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { ShareRows } from '../room/share-rows.tsx';
import { useMeeting } from '../use-meeting.ts';
import classes from './minutes.module.css';

const AgencyShares = ({ agencyId, taskIds }: { agencyId: string; taskIds: readonly string[] }) => {
  const agency = useRecord('agencies', agencyId);
  const shares = [...useTable('assignments').values()].filter(
    (one) => one.agencyId === agencyId && one.role === 'LEAD' && taskIds.includes(one.taskId),
  );
  return <ShareRows title={agency?.shortName ?? '…'} shares={shares} />;
};

/** What became of the meeting's tasks; on the screen only. */
export const SinceThen = ({ meetingId }: { meetingId: string }) => {
  const t = useTexts();
  const { meeting } = useMeeting(meetingId);
  const tasks = (meeting?.notes ?? [])
    .filter(({ struckAt }) => struckAt === null)
    .flatMap((note) => note.tasks);
  const taskIds = tasks.map(({ taskId }) => taskId);
  const leads = [...new Set(tasks.flatMap(({ leadAgencyIds }) => leadAgencyIds))];
  return (
    <aside className={classes.since}>
      <h2 className={classes.sinceTitle}>{t('minutes.since')}</h2>
      {leads.length === 0 && <p>{t('minutes.sinceNone')}</p>}
      {leads.map((agencyId) => (
        <AgencyShares key={agencyId} agencyId={agencyId} taskIds={taskIds} />
      ))}
    </aside>
  );
};
