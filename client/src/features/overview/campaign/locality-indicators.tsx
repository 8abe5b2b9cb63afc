import { MeaningTag } from '../../../ui/index.ts';
import { standingOf } from '../figures/standings.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './made-of.module.css';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';
import { useStandingWords } from './use-standing-words.ts';

/** The locality's other indicators, each with where it is heading. */
export const LocalityIndicators = ({ campaign, localityId }: { campaign: Campaign; localityId: string }) => {
  const t = useTexts();
  const say = useNumberWords();
  const sayStanding = useStandingWords(campaign.today);
  const rows = [...campaign.tallies.progress.values()].filter((row) => row.localityId === localityId);
  const others = campaign.indicators.flatMap((indicator) => {
    const row = rows.find(({ indicatorId }) => indicatorId === indicator.id);
    return row && indicator.id !== campaign.indicator.id
      ? [{ indicator, standing: standingOf(row, indicator, '', campaign.today) }]
      : [];
  });
  if (others.length === 0) return null;
  return (
    <section className={classes.part}>
      <h3>{t('campaign.locality.others')}</h3>
      <table className={classes.table}>
        <tbody>
          {others.map(({ indicator, standing }) => {
            const words = sayStanding(standing);
            const { done, target } = standing.progress;
            return (
              <tr key={indicator.id}>
                <th scope="row">{indicator.name}</th>
                <td>
                  {target === null
                    ? say.number(done)
                    : t('campaign.ranking.ofTarget', { done: say.number(done), target: say.number(target) })}
                </td>
                <td>{words.share}</td>
                <td>
                  <MeaningTag meaning={words.meaning}>{words.heading}</MeaningTag>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
