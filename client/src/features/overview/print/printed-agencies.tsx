import { type Day, dayIn, daysBetween } from '../../../lib/days.ts';
import { useTable } from '../../../live/index.ts';
import { fourWayParts, useFourWayWords } from '../../../ui/index.ts';
import { agenciesByRisk } from '../figures/agencies.ts';
import { useTexts } from '../overview-texts.ts';
import { useCount } from '../use-count.ts';

/** Every agency's four counts over its lead work, with the sum of all. */
export const PrintedAgencies = ({ today, zone }: { today: Day; zone: string }) => {
  const t = useTexts();
  const sayPart = useFourWayWords();
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
            {fourWayParts.map((part) => (
              <th key={part} scope="col">
                {sayPart(part)}
              </th>
            ))}
            <th scope="col">{t('agencies.silence')}</th>
          </tr>
        </thead>
        <tbody>
          {agencies.map((agency) => (
            <tr key={agency.agencyId}>
              <th scope="row">{agency.name}</th>
              <td>{agency.count.total}</td>
              {fourWayParts.map((part) => (
                <td key={part}>{agency.count[part]}</td>
              ))}
              <td>{silence(agency.silentSince)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('campaign.made.sum')}</th>
            <td>{count.total}</td>
            {fourWayParts.map((part) => (
              <td key={part}>{count[part]}</td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
};
