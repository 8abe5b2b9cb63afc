import { Link } from 'react-router';
import { daysBetween } from '../../../lib/days.ts';
import { Sheet } from '../../../ui/index.ts';
import overview from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import classes from './made-of.module.css';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';

interface Props {
  readonly campaign: Campaign;
  readonly onClose: () => void;
  readonly onOpen: (localityId: string) => void;
}

/** The headline's figures, locality by locality, with the sum below that the headline shows. */
export const MadeOfSheet = ({ campaign, onClose, onOpen }: Props) => {
  const t = useTexts();
  const say = useNumberWords();
  const { plan, indicator, standings, headline, today } = campaign;
  const at = daysBetween(indicator.startsOn, today);
  const said = (value: number | null | undefined): string =>
    value === null || value === undefined ? t('campaign.dash') : say.number(value);
  const named = indicator.name;
  return (
    <Sheet title={t('campaign.made.title', { name: named })} onClose={onClose} isWide>
      <p className={overview.note}>{t('campaign.made.advice')}</p>
      <Link data-autofocus className={classes.grid} to={`/indicators?plan=${encodeURIComponent(plan.id)}`}>
        {t('campaign.made.grid')}
      </Link>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={named}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('campaign.ranking.locality')}</th>
              <th scope="col">{t('campaign.made.target')}</th>
              <th scope="col">{t('campaign.made.done')}</th>
              <th scope="col">{t('campaign.made.share')}</th>
              <th scope="col">{t('campaign.made.remaining')}</th>
              <th scope="col">{t('campaign.made.yesterday')}</th>
              <th scope="col">{t('campaign.made.today')}</th>
              <th scope="col">{t('campaign.made.needed')}</th>
            </tr>
          </thead>
          <tbody>
            {standings.map(({ progress, name, share, needed }) => (
              <tr key={progress.id}>
                <th scope="row">
                  <button type="button" className={classes.name} onClick={() => onOpen(progress.localityId)}>
                    {name}
                  </button>
                </th>
                <td>{said(progress.target)}</td>
                <td>{said(progress.done)}</td>
                <td>{share === null ? t('campaign.dash') : say.share(share)}</td>
                <td>
                  {said(progress.target === null ? null : Math.max(0, progress.target - progress.done))}
                </td>
                <td>{said(progress.daily[at - 1])}</td>
                <td>{progress.daily[at] == null ? t('campaign.made.notYet') : said(progress.daily[at])}</td>
                <td>{needed === null ? t('campaign.dash') : say.needed(needed)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('campaign.made.sum')}</th>
              <td>{said(headline.target)}</td>
              <td>{said(headline.done)}</td>
              <td>{headline.share === null ? t('campaign.dash') : say.share(headline.share)}</td>
              <td>{said(headline.remaining)}</td>
              <td>{said(headline.yesterday)}</td>
              <td>{said(headline.today)}</td>
              <td>{headline.needed === null ? t('campaign.dash') : say.needed(headline.needed)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </Sheet>
  );
};
