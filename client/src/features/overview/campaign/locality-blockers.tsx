import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDuration } from '../../../lib/instants.ts';
import { type AgencyRecord, useTable } from '../../../live/index.ts';
import { useNow } from '../../../ui/index.ts';
import { openBlockersOf } from '../figures/of-locality.ts';
import overview from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import classes from './made-of.module.css';

/** What stops the locality, the oldest first. */
export const LocalityBlockers = (props: {
  planId: string;
  localityId: string;
  agencies: readonly AgencyRecord[];
}) => {
  const { planId, localityId, agencies } = props;
  const t = useTexts();
  const language = useLanguage();
  const now = useNow();
  const blockers = openBlockersOf(
    useTable('blockers').values(),
    useTable('assignments'),
    agencies,
    localityId,
  );
  return (
    <section className={classes.part}>
      <h3>{t('campaign.locality.blockers')}</h3>
      {blockers.length === 0 && <p className={overview.note}>{t('campaign.locality.noBlockers')}</p>}
      <ul className={overview.list}>
        {blockers.map(({ id, text, raisedAt }) => (
          <li key={id} className={overview.row}>
            <Link
              className={overview.sentence}
              to={`/blockers?plan=${encodeURIComponent(planId)}&blocker=${encodeURIComponent(id)}`}
            >
              {text}
            </Link>
            <span className={overview.facts}>
              {t('campaign.locality.openFor', {
                age: formatDuration(now.getTime() - Date.parse(raisedAt), language),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
