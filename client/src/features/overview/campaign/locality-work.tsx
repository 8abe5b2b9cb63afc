import { Link } from 'react-router';
import { boardLink } from '../../../lib/board-address.ts';
import type { Day } from '../../../lib/days.ts';
import { countFourWays } from '../../../lib/timeliness.ts';
import { type AgencyRecord, type AssignmentRecord, useTable } from '../../../live/index.ts';
import { FourWayBar } from '../../../ui/index.ts';
import overview from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { FourWayLinks } from '../parts/four-way-links.tsx';
import classes from './made-of.module.css';

interface Props {
  readonly planId: string;
  readonly agencies: readonly AgencyRecord[];
  readonly today: Day;
}

const AgencyWork = (props: {
  planId: string;
  agency: AgencyRecord;
  own: readonly AssignmentRecord[];
  today: Day;
}) => {
  const { planId, agency, own, today } = props;
  const t = useTexts();
  const count = countFourWays(own, today);
  return (
    <section className={classes.part}>
      <h3>
        <Link to={boardLink(planId, { agencyId: agency.id, part: 'all' })}>
          {t('campaign.locality.work', { agency: agency.shortName })}
        </Link>
      </h3>
      {count.total === 0 ? (
        <p className={overview.note}>{t('campaign.locality.noWork')}</p>
      ) : (
        <>
          <FourWayBar count={count} />
          <FourWayLinks planId={planId} agencyId={agency.id} count={count} />
        </>
      )}
    </section>
  );
};

/** The work of the agencies that answer for the locality. */
export const LocalityWork = ({ planId, agencies, today }: Props) => {
  const t = useTexts();
  const assignments = [...useTable('assignments').values()];
  if (agencies.length === 0) return <p className={overview.note}>{t('campaign.locality.noAgency')}</p>;
  return agencies.map((agency) => (
    <AgencyWork
      key={agency.id}
      planId={planId}
      agency={agency}
      own={assignments.filter(({ agencyId }) => agencyId === agency.id)}
      today={today}
    />
  ));
};
