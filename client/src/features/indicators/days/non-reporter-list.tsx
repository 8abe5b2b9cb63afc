import { Link, useLocation } from 'react-router';
import { type Day, formatDayShort } from '../../../lib/days.ts';
import { useTable } from '../../../live/index.ts';
import { countsOn } from '../cells/reckon.ts';
import { useTexts } from '../indicators-texts.ts';
import { MoreRows } from '../more-rows.tsx';
import { useFirstRows } from '../use-first-rows.ts';
import classes from './days-view.module.css';
import type { NonReporters } from './use-non-reporters.ts';

/** Each that owes the day: what is missing, when it last reported; its name opens its grid. */
export const NonReporterList = ({ list, today }: { list: NonReporters; today: Day }) => {
  const t = useTexts();
  const localities = useTable('localities');
  const agencies = useTable('agencies');
  const indicators = useTable('indicators');
  const { search } = useLocation();
  const counted = [...indicators.values()].filter((one) => countsOn(one, list.day)).length;
  const toGrid = (localityId: string): string => {
    const to = new URLSearchParams(search);
    to.set('view', 'grid');
    to.set('locality', localityId);
    return `/indicators?${to}`;
  };
  const sorted = list.localities.toSorted((a, b) => (a.lastDay ?? '').localeCompare(b.lastDay ?? ''));
  const { first, left, showMore } = useFirstRows(sorted);
  return (
    <>
      <ul className={classes.owing}>
        {first.map(({ localityId, agencyId, missing, lastDay }) => (
          <li key={localityId} className={classes.one}>
            <Link to={toGrid(localityId)} className={classes.name}>
              {localities.get(localityId)?.name}
            </Link>
            <span className={classes.soft}>
              {agencies.get(agencyId ?? '')?.shortName ?? t('days.nobody')}
            </span>
            <span>
              {missing.length > 1 && missing.length === counted
                ? t('days.allMissing', { count: counted })
                : missing.map((id) => indicators.get(id)?.name ?? '').join(' · ')}
            </span>
            <span className={classes.soft}>
              {lastDay ? t('days.last', { day: formatDayShort(lastDay, today) }) : t('enter.first')}
            </span>
          </li>
        ))}
      </ul>
      <MoreRows left={left} onMore={showMore} />
    </>
  );
};
