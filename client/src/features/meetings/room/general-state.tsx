import { countFourWays } from '../../../lib/timeliness.ts';
import { type MeetingRecord, useTable, useUnit } from '../../../live/index.ts';
import { FourWayTiles } from '../../../ui/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { nextAgency } from '../order.ts';
import classes from './room.module.css';

/** Between the agencies: where all stand, and who comes next. */
export const GeneralState = ({ meeting }: { meeting: MeetingRecord }) => {
  const t = useTexts();
  const today = useUnit()?.today ?? '';
  const count = countFourWays(useTable('assignments').values(), today);
  const agencies = useTable('agencies');
  const next = nextAgency(meeting);
  return (
    <article className={classes.turn}>
      <h2 className={classes.agency}>{t('agency.general')}</h2>
      <FourWayTiles count={count} />
      <p className={classes.upNext}>
        {next === null
          ? t('agency.allHeard')
          : t('agency.upNext', { name: agencies.get(next)?.shortName ?? '…' })}
      </p>
    </article>
  );
};
