import { useLanguage } from '../../../i18n/index.ts';
import { formatDuration } from '../../../lib/instants.ts';
import { useTable } from '../../../live/index.ts';
import { isOpenBlocker, placeOf } from '../figures/blockers.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './print.module.css';

/** What stops work, the oldest first, with where it waits. */
export const PrintedBlockers = ({ now }: { now: Date }) => {
  const t = useTexts();
  const language = useLanguage();
  const agencies = useTable('agencies');
  const open = [...useTable('blockers').values()]
    .filter(isOpenBlocker)
    .sort((a, b) => a.raisedAt.localeCompare(b.raisedAt));
  return (
    <section>
      <h2>{t('blockers.title')}</h2>
      {open.length === 0 ? (
        <p>{t('blockers.nothing')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('campaign.printed.text')}</th>
              <th scope="col">{t('agencies.agency')}</th>
              <th scope="col">{t('campaign.printed.waits')}</th>
              <th scope="col">{t('campaign.printed.open')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map((blocker) => (
              <tr key={blocker.id}>
                <th scope="row" className={classes.text}>
                  {blocker.text}
                </th>
                <td className={classes.text}>{agencies.get(blocker.agencyId)?.shortName}</td>
                <td className={classes.text}>{placeOf(blocker).name ?? t('blockers.raiser')}</td>
                <td>{formatDuration(now.getTime() - Date.parse(blocker.raisedAt), language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
