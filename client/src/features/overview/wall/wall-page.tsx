import { useState } from 'react';
import type { PlanRecord, UnitRecord } from '../../../live/index.ts';
import {
  type FeedEvent,
  useFeedEvents,
  useFigures,
  useLine,
  useOpenPlan,
  useUnit,
} from '../../../live/index.ts';
import { EmptyState, useNow, useTitle } from '../../../ui/index.ts';
import { WallFrame } from '../../../ui/wall/index.ts';
import { RunningMeeting, useRunningMeeting } from '../../meetings/index.ts';
import { useCampaign } from '../campaign/use-campaign.ts';
import { useTexts } from '../overview-texts.ts';
import { useTurning } from './use-turning.ts';
import { useWallFacts } from './use-wall-facts.ts';
import { WallMessage } from './wall-message.tsx';

const shownKinds: readonly FeedEvent['subjectKind'][] = ['ASSIGNMENT', 'BLOCKER', 'PROGRESS'];

/** Of a batch the last thing worth a look from the far end of a room. */
const worthShowing = (events: readonly FeedEvent[]): FeedEvent | undefined =>
  events.findLast(({ subjectKind }) => shownKinds.includes(subjectKind));

const Wall = ({ plan, unit }: { plan: PlanRecord; unit: UnitRecord }) => {
  const t = useTexts();
  const now = useNow();
  const campaign = useCampaign(plan, unit.today, null);
  const facts = useWallFacts(plan, unit.today, now, campaign);
  const meeting = useRunningMeeting();
  const heard = meeting?.currentAgencyId ? meeting : null;
  const { view, jump } = useTurning(facts.views, heard !== null);
  const [event, setEvent] = useState<FeedEvent | null>(null);
  const line = useLine();
  useFeedEvents((events) => {
    const shown = worthShowing(events);
    if (!shown) return;
    setEvent(shown);
    jump();
  });
  return (
    <WallFrame
      label={t('wall.label')}
      unit={unit}
      note={meeting ? t('wall.meeting') : undefined}
      title={plan.shortName}
      line={line}
      leaveTo={`/overview?plan=${encodeURIComponent(plan.id)}`}
    >
      {heard ? (
        <RunningMeeting meeting={heard} />
      ) : (
        <WallMessage
          key={view === 'change' ? event?.seq : view}
          view={view}
          facts={facts}
          event={event}
          unit={unit}
          now={now}
        />
      )}
    </WallFrame>
  );
};

/** For the meeting room: one message at a time, readable from the far end, a day long without a touch. */
export const WallPage = () => {
  const t = useTexts();
  const plan = useOpenPlan();
  const unit = useUnit();
  const figures = useFigures();
  useTitle(t('wall.label'));
  if (!plan || !unit) return <EmptyState title={t('noPlan')}>{t('noPlanAdvice')}</EmptyState>;
  // The round begins anew once the figures are there: they are what it begins with.
  return <Wall key={`${plan.id} ${figures.state}`} plan={plan} unit={unit} />;
};
