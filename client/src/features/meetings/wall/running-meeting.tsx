import { type MeetingRecord, useRecord } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { countHeard } from '../order.ts';
import { useLocalityFigures } from '../use-locality-figures.ts';
import { RoomAgency } from './room-agency.tsx';
import { RoomFigures } from './room-figures.tsx';
import { RoomGeneral } from './room-general.tsx';
import { RoomNext } from './room-next.tsx';
import classes from './wall.module.css';

/** For a wall: the agency that is spoken of and why, what is decided as it is written down, and who comes next. */
export const RunningMeeting = ({ meeting }: { meeting: MeetingRecord }) => {
  const t = useTexts();
  const { agenda, currentAgencyId } = meeting;
  const agency = useRecord('agencies', currentAgencyId);
  const figures = useLocalityFigures(agency?.localityId ?? null);
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
        <RoomAgency meeting={meeting} agencyId={currentAgencyId} hasFigures={figures.length > 0} />
        <RoomFigures figures={figures} />
      </section>
      <RoomNext meeting={meeting} />
    </div>
  );
};
