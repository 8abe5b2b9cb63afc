import { daysBetween } from '../../../lib/days.ts';
import { SomeLocalities } from '../campaign/some-localities.tsx';
import type { Campaign } from '../campaign/use-campaign.ts';
import { useNumberWords } from '../campaign/use-number-words.ts';
import { useStandingWords } from '../campaign/use-standing-words.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './print.module.css';

/** Three pages; the sum below is of all. */
const mostPrinted = 100;

/** All localities, those at risk first. */
export const PrintedLocalities = ({ campaign }: { campaign: Campaign }) => {
  const t = useTexts();
  const say = useNumberWords();
  const { standings, indicator, headline, today } = campaign;
  const sayStanding = useStandingWords(today);
  const at = daysBetween(indicator.startsOn, today);
  const said = (value: number | null | undefined): string =>
    value === null || value === undefined ? t('campaign.dash') : say.number(value);
  if (standings.length === 0) return null;
  return (
    <section>
      <h2>{t('campaign.printed.localities', { name: indicator.name })}</h2>
      <table className={classes.wide}>
        <thead>
          <tr>
            <th scope="col">{t('campaign.ranking.locality')}</th>
            <th scope="col">{t('campaign.made.target')}</th>
            <th scope="col">{t('campaign.made.done')}</th>
            <th scope="col">{t('campaign.made.share')}</th>
            <th scope="col">{t('campaign.made.remaining')}</th>
            <th scope="col">{t('campaign.made.today')}</th>
            <th scope="col">{t('campaign.made.needed')}</th>
            <th scope="col">{t('campaign.ranking.finish')}</th>
            <th scope="col">{t('campaign.ranking.chance')}</th>
          </tr>
        </thead>
        <tbody>
          {standings.slice(0, mostPrinted).map((standing) => {
            const { progress, name, share, needed } = standing;
            const words = sayStanding(standing);
            return (
              <tr key={progress.id}>
                <th scope="row">{name}</th>
                <td>{said(progress.target)}</td>
                <td>{said(progress.done)}</td>
                <td>{share === null ? t('campaign.dash') : say.share(share)}</td>
                <td>
                  {said(progress.target === null ? null : Math.max(0, progress.target - progress.done))}
                </td>
                <td>{said(progress.daily[at])}</td>
                <td>{needed === null ? t('campaign.dash') : say.needed(needed)}</td>
                <td className={classes.text}>{[words.finish, words.slack].filter(Boolean).join(', ')}</td>
                <td className={classes.text}>{words.heading}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('campaign.made.sum')}</th>
            <td>{said(headline.target)}</td>
            <td>{said(headline.done)}</td>
            <td>{headline.share === null ? t('campaign.dash') : say.share(headline.share)}</td>
            <td>{said(headline.remaining)}</td>
            <td>{said(headline.today)}</td>
            <td>{headline.needed === null ? t('campaign.dash') : say.needed(headline.needed)}</td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
      <SomeLocalities standings={standings} shown={mostPrinted} />
    </section>
  );
};
