import type { Campaign } from '../campaign/use-campaign.ts';
import { useNumberWords } from '../campaign/use-number-words.ts';
import { useVerdict } from '../campaign/use-verdict.ts';
import { headlineOf } from '../figures/headline.ts';
import { noTally } from '../figures/tally.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './print.module.css';

const Headline = ({ campaign }: { campaign: Campaign }) => {
  const t = useTexts();
  const say = useNumberWords();
  const { headline, indicator, today } = campaign;
  const { share, done, target, remaining, needed, daysLeft } = headline;
  const day = say.day(indicator.dueOn, today);
  const count = Math.abs(daysLeft);
  const facts = [
    target === null
      ? `${say.number(done)} ${t('campaign.noTarget', { unit: indicator.unit })}`
      : t('campaign.ofTarget', {
          done: say.number(done),
          target: say.number(target),
          unit: indicator.unit,
        }),
    remaining === null ? '' : `${say.number(remaining)} ${t('campaign.remaining')}`,
    `${say.number(headline.today)} ${t('campaign.today')}`,
    needed === null || remaining === 0 ? '' : `${say.needed(needed)} ${t('campaign.needed')}`,
    daysLeft === 0
      ? ''
      : `${say.number(count)} ${t(daysLeft > 0 ? 'campaign.daysLeft' : 'campaign.daysOver', { day, count })}`,
  ];
  return (
    <p className={classes.headline}>
      <strong>{share === null ? say.number(done) : say.share(share)}</strong>
      <span>{facts.filter(Boolean).join(' · ')}</span>
    </p>
  );
};

/** The headline, its verdict, and the other indicators in a table. */
export const PrintedCampaign = ({ campaign }: { campaign: Campaign }) => {
  const t = useTexts();
  const say = useNumberWords();
  const verdict = useVerdict(campaign);
  const { indicators, indicator, tallies, today } = campaign;
  const said = (value: number | null): string => (value === null ? t('campaign.dash') : say.number(value));
  return (
    <section>
      <h2>{indicator.name}</h2>
      <Headline campaign={campaign} />
      <p>
        {verdict.words} {verdict.more}
      </p>
      {indicators.length > 1 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('campaign.printed.indicator')}</th>
              <th scope="col">{t('campaign.made.target')}</th>
              <th scope="col">{t('campaign.made.done')}</th>
              <th scope="col">{t('campaign.made.share')}</th>
              <th scope="col">{t('campaign.made.remaining')}</th>
              <th scope="col">{t('campaign.made.yesterday')}</th>
              <th scope="col">{t('campaign.made.today')}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((one) => {
              const now = headlineOf(one, tallies.of.get(one.id) ?? noTally(one.id), today);
              return (
                <tr key={one.id}>
                  <th scope="row">{one.name}</th>
                  <td>{said(now.target)}</td>
                  <td>{said(now.done)}</td>
                  <td>{now.share === null ? t('campaign.dash') : say.share(now.share)}</td>
                  <td>{said(now.remaining)}</td>
                  <td>{said(now.yesterday)}</td>
                  <td>{said(now.today)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
};
