import { Suspense } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { formatDay } from '../../../lib/days.ts';
import { type MeetingRecord, useOpenPlan } from '../../../live/index.ts';
import { EmptyState, LoadError, lazyPart, NotFound, Skeletons, useTitle } from '../../../ui/index.ts';
import { FollowView } from '../follow/follow-view.tsx';
import { meetingLink, meetingsLink, minutesLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import { useMayRun } from '../use-may-run.ts';
import { useMeeting } from '../use-meeting.ts';
import { PreparedMeeting } from './prepared-meeting.tsx';

const Desk = lazyPart(() => import('./desk.tsx').then((module) => ({ default: module.Desk })));

interface Props {
  readonly meeting: MeetingRecord;
  readonly former: MeetingRecord | null;
}

/** What a meeting is to this viewer, in its state. */
const InState = ({ meeting, former }: Props) => {
  const mayRun = useMayRun();
  if (meeting.state === 'ENDED') return <Navigate to={minutesLink(meeting)} replace />;
  if (meeting.state === 'PREPARED') return <PreparedMeeting meeting={meeting} />;
  if (!mayRun) return <FollowView meeting={meeting} />;
  return (
    <Suspense fallback={<Skeletons shape="columns" />}>
      <Desk meeting={meeting} former={former} />
    </Suspense>
  );
};

const Opened = ({ meetingId }: { meetingId: string }) => {
  const t = useTexts();
  const plan = useOpenPlan();
  const { meeting, former, refusal, hasFailed, again } = useMeeting(meetingId);
  useTitle(meeting ? t('meeting.prepared', { day: formatDay(meeting.heldOn) }) : null);
  if (!meeting) {
    if (refusal?.code === 'NOT_FOUND' && plan) {
      return (
        <EmptyState
          title={t('meeting.notFound')}
          action={<Link to={meetingsLink(plan.id)}>{t('meeting.back')}</Link>}
        />
      );
    }
    if (hasFailed) return <LoadError message={refusal?.message ?? null} onRetry={again} />;
    return <Skeletons shape="columns" />;
  }
  // Rows of its agencies come with the plan's board.
  if (plan && meeting.planId !== plan.id) return <Navigate to={meetingLink(meeting)} replace />;
  return <InState meeting={meeting} former={former} />;
};

/** One meeting: prepared, in the room, or over. */
export const MeetingPage = () => {
  const { meetingId } = useParams();
  return meetingId ? <Opened key={meetingId} meetingId={meetingId} /> : <NotFound />;
};
