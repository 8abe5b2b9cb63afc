import { Link, useLocation } from 'react-router';
import { useRecord } from '../../../live/index.ts';
import { meetingLink } from '../meeting-link.ts';
import { useRunningMeeting } from '../use-running-meeting.ts';
import classes from './meeting-bar.module.css';
import { useTexts } from './meeting-bar-texts.ts';

/** While the open plan's meeting runs, every page says so and leads there; the meeting's own pages need not. */
export const MeetingBar = () => {
  const t = useTexts();
  const { pathname } = useLocation();
  const meeting = useRunningMeeting();
  const agency = useRecord('agencies', meeting?.currentAgencyId);
  if (!meeting || pathname.startsWith('/meeting')) return null;
  return (
    <Link className={classes.bar} to={meetingLink(meeting)}>
      <strong>{t('running')}</strong>
      <span className={classes.about}>{agency ? t('on', { name: agency.shortName }) : t('all')}</span>
      <span className={classes.follow}>{t('follow')}</span>
    </Link>
  );
};
