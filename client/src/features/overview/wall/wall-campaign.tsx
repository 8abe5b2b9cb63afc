import { BurnUpLegend, BurnUpPicture } from '../campaign/burn-up-part.tsx';
import type { Campaign } from '../campaign/use-campaign.ts';
import { useNumberWords } from '../campaign/use-number-words.ts';
import { useVerdict } from '../campaign/use-verdict.ts';
import { VerdictWords } from '../campaign/verdict-words.tsx';
import { useTexts } from '../overview-texts.ts';
import classes from './wall-campaign.module.css';

const shownFirst = 3;

/** How far the others are, in a line each. */
const OtherIndicators = ({ campaign }: { campaign: Campaign }) => {
  const say = useNumberWords();
  const { indicators, indicator, tallies } = campaign;
  const others = indicators.filter(({ id }) => id !== indicator.id).slice(0, shownFirst);
  if (others.length === 0) return null;
  return (
    <ul className={classes.others}>
      {others.map(({ id, name }) => {
        const tally = tallies.of.get(id);
        const isAimed = tally !== undefined && tally.target > 0;
        return (
          <li key={id}>
            <span>{name}</span>
            <strong>{isAimed ? say.share(tally.done / tally.target) : say.number(tally?.done ?? 0)}</strong>
          </li>
        );
      })}
    </ul>
  );
};

/** The campaign's number, where it is heading, and the curve. */
export const WallCampaign = ({ campaign }: { campaign: Campaign }) => {
  const t = useTexts();
  const say = useNumberWords();
  const verdict = useVerdict(campaign);
  const { headline, indicator, today } = campaign;
  const { share, done, target, remaining, needed, daysLeft } = headline;
  const day = say.day(indicator.dueOn, today);
  const count = Math.abs(daysLeft);
  return (
    <div className={classes.campaign}>
      <div className={classes.figures}>
        <p className={classes.share}>{share === null ? say.number(done) : say.share(share)}</p>
        <p>
          {target === null
            ? t('campaign.noTarget', { unit: indicator.unit })
            : t('campaign.ofTarget', {
                done: say.number(done),
                target: say.number(target),
                unit: indicator.unit,
              })}
        </p>
        <ul className={classes.facts}>
          {remaining !== null && (
            <li>
              <strong>{say.number(remaining)}</strong> {t('campaign.remaining')}
            </li>
          )}
          <li>
            <strong>{say.number(headline.today)}</strong> {t('campaign.today')}
          </li>
          {needed !== null && remaining !== 0 && (
            <li>
              <strong>{say.needed(needed)}</strong> {t('campaign.needed')}
            </li>
          )}
          {daysLeft !== 0 && (
            <li>
              <strong>{say.number(count)}</strong>{' '}
              {t(daysLeft > 0 ? 'campaign.daysLeft' : 'campaign.daysOver', { day, count })}
            </li>
          )}
        </ul>
        <OtherIndicators campaign={campaign} />
        <VerdictWords verdict={verdict} className={classes.verdict} />
      </div>
      <div className={classes.picture}>
        <BurnUpPicture campaign={campaign} className={classes.chart} />
        <BurnUpLegend campaign={campaign} />
      </div>
    </div>
  );
};
