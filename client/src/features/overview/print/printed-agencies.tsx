import { type Day, dayIn, daysBetween } from '../../../lib/days.ts';
import { useTable } from '../../../live/index.ts';
import { agenciesByRisk } from '../figures/agencies.ts';
import { useTexts } from '../overview-texts.ts';
import { useCount } from '../use-count.ts';

/** Every agency's four counts over its lead work, with the sum of all. */
export const PrintedAgencies = ({ today, zone }: { today: Day; zone: string }) => {
  const t = useTexts();
  const count = useCount(today);
  const agencies = agenciesByRisk(useTable('assignments').values(), useTable('agencies'), today);
  const silence = (since: string | null): string => {
    if (since === null) return t('agencies.none');
    const days = daysBetween(dayIn(since, zone), today);
    return days > 0 ? t('agencies.days', { count: days }) : t('agencies.today');
  };
  if (agencies.length === 0) return null;
  return (
    <section>
      <h2>{t('campaign.printed.agencies')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('agencies.agency')}</th>
            <th scope="col">{t('campaign.printed.total')}</th>
            <th scope="col">{t('count.doneOnTime')}</th>
            <th scope="col">{t('count.doneLate')}</th>
            <th scope="col">{t('count.openWithin')}</th>
            <th scope="col">{t('count.openOverdue')}</th>
            <th scope="col">{t('agencies.silence')}</th>
          </tr>
        </thead>
        <tbody>
          {agencies.map((agency) => (
            <tr key={agency.agencyId}>
              <th scope="row">{agency.name}</th>
              <td>{agency.count.total}</td>
              <td>{agency.count.doneOnTime}</td>
              <td>{agency.count.doneLate}</td>
              <td>{agency.count.openWithin}</td>
              <td>{agency.count.openOverdue}</td>
              <td>{silence(agency.silentSince)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('campaign.made.sum')}</th>
            <td>{count.total}</td>
            <td>{count.doneOnTime}</td>
            <td>{count.doneLate}</td>
            <td>{count.openWithin}</td>
            <td>{count.openOverdue}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
};
