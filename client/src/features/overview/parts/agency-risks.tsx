import { useState } from 'react';
import { Link } from 'react-router';
import { boardLink } from '../../../lib/board-address.ts';
import { type Day, dayIn, daysBetween } from '../../../lib/days.ts';
import { useTable, useUnit } from '../../../live/index.ts';
import { FourWayBar } from '../../../ui/index.ts';
import { MoreButton, Section } from '../../../ui/page/index.ts';
import { type AgencyStanding, agenciesByRisk } from '../figures/agencies.ts';
import classes from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { FourWayLinks } from './four-way-links.tsx';

const shownFirst = 10;

interface RowProps {
  readonly agency: AgencyStanding;
  readonly planId: string;
  readonly today: Day;
  readonly zone: string;
}

const Silence = ({ agency, today, zone }: RowProps) => {
  const t = useTexts();
  if (!agency.silentSince) return t('agencies.none');
  const days = daysBetween(dayIn(agency.silentSince, zone), today);
  return days > 0 ? t('agencies.days', { count: days }) : t('agencies.today');
};

const AgencyRow = (props: RowProps) => {
  const { agency, planId } = props;
  const { agencyId, count } = agency;
  const t = useTexts();
  return (
    <tr>
      <th scope="row">
        <Link to={boardLink(planId, { agencyId, part: 'all' })}>{agency.name}</Link>
      </th>
      <td className={classes.barCell}>
        <FourWayBar count={count} />
        <FourWayLinks planId={planId} agencyId={agencyId} count={count} />
      </td>
      <td className={classes.numberCell} data-label={t('agencies.soon')}>
        {agency.dueSoon > 0 ? (
          <Link to={boardLink(planId, { agencyId, part: 'openWithin', due: 'soon' })}>{agency.dueSoon}</Link>
        ) : (
          t('agencies.none')
        )}
      </td>
      <td className={classes.numberCell} data-label={t('agencies.silence')}>
        <Silence {...props} />
      </td>
    </tr>
  );
};

/** Agencies by risk: overdue first, then due soon, then the longest silence. */
export const AgencyRisks = ({ planId, today }: { planId: string; today: Day }) => {
  const t = useTexts();
  const [isWhole, setWhole] = useState(false);
  const zone = useUnit()?.zone ?? 'UTC';
  const all = agenciesByRisk(useTable('assignments').values(), useTable('agencies'), today);
  const shown = isWhole ? all : all.slice(0, shownFirst);
  if (all.length === 0) return null;
  return (
    <Section title={t('agencies.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('agencies.agency')}</th>
            <th scope="col">{t('agencies.work')}</th>
            <th scope="col">{t('agencies.soon')}</th>
            <th scope="col">{t('agencies.silence')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((agency) => (
            <AgencyRow key={agency.agencyId} agency={agency} planId={planId} today={today} zone={zone} />
          ))}
        </tbody>
      </table>
      {all.length > shownFirst && (
        <MoreButton onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('agencies.fewer') : t('agencies.all', { count: all.length })}
        </MoreButton>
      )}
    </Section>
  );
};
