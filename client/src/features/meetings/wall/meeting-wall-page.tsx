import {
  type MeetingRecord,
  useLine,
  useOpenPlan,
  useRecord,
  useSelect,
  useUnit,
} from '../../../live/index.ts';
import { EmptyState, useTitle } from '../../../ui/index.ts';
import { WallFrame } from '../../../ui/wall/index.ts';
import { meetingsLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import { countHeard } from '../order.ts';
import { RoomAgency } from './room-agency.tsx';
import { RoomGeneral } from './room-general.tsx';
import { RoomNext } from './room-next.tsx';
import classes from './wall.module.css';

const Running = ({ meeting }: { meeting: MeetingRecord }) => {
  const t = useTexts();
  const { agenda, currentAgencyId } = meeting;
  const agency = useRecord('agencies', currentAgencyId);
  const item = agenda.find(({ agencyId }) => agencyId === currentAgencyId);
  const turn = item ? agenda.indexOf(item) + 1 : null;
  return (
    <div className={classes.room}>
      <section key={currentAgencyId} className={classes.main}>
        <p className={classes.place}>
          {turn !== null && t('wall.turn', { index: turn, total: agenda.length })}
          <span>{t('wall.heard', { done: countHeard(meeting), total: agenda.length })}</span>
        </p>
        <h2 className={classes.agency}>{agency?.name ?? t('wall.all')}</h2>
        {currentAgencyId === null && <RoomGeneral />}
        <RoomAgency meeting={meeting} agencyId={currentAgencyId} />
      </section>
      <RoomNext meeting={meeting} />
    </div>
  );
};

/** The projector of the room: the agency that is spoken of, why, and what is decided as it is written down. */
export const MeetingWallPage = () => {
  const t = useTexts();
  const plan = useOpenPlan();
  const unit = useUnit();
  const line = useLine();
  const meeting = useSelect(({ meetings }) =>
    [...meetings.values()].find(({ state }) => state === 'RUNNING'),
  );
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
        <Running meeting={meeting} />
      ) : (
        <div className={classes.none}>
          <h2 className={classes.agency}>{t('wall.none')}</h2>
          <p>{t('wall.noneAdvice')}</p>
        </div>
      )}
    </WallFrame>
  );
};
