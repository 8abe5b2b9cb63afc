import { useLine, useOpenPlan, useUnit } from '../../../live/index.ts';
import { EmptyState, useTitle } from '../../../ui/index.ts';
import { WallFrame } from '../../../ui/wall/index.ts';
import { meetingsLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import { useRunningMeeting } from '../use-running-meeting.ts';
import { RunningMeeting } from './running-meeting.tsx';
import classes from './wall.module.css';

/** The projector of the room: the agency that is spoken of, why, and what is decided as it is written down. */
export const MeetingWallPage = () => {
  const t = useTexts();
  const plan = useOpenPlan();
  const unit = useUnit();
  const line = useLine();
  const meeting = useRunningMeeting();
  useTitle(t('wall.label'));
  if (!plan || !unit) return <EmptyState title={t('noPlan')} />;
  return (
    <WallFrame
      label={t('wall.label')}
      unit={unit}
      title={plan.shortName}
      line={line}
      leaveTo={meetingsLink(plan.id)}
    >
      {meeting ? (
        <RunningMeeting meeting={meeting} />
      ) : (
        <div className={classes.none}>
          <h2 className={classes.agency}>{t('wall.none')}</h2>
          <p>{t('wall.noneAdvice')}</p>
        </div>
      )}
    </WallFrame>
  );
};
