import { useTexts } from '../overview-texts.ts';
import classes from './headline.module.css';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';

/** What the headline alone would hide: a surplus that helps nobody, targets that do not add up, a closed plan. */
export const TargetNotes = ({ campaign: { plan, headline, indicator, tally } }: { campaign: Campaign }) => {
  const t = useTexts();
  const say = useNumberWords();
  const { surplus, remaining, difference } = headline;
  return (
    <>
      {plan.state === 'CLOSED' && <p className={classes.remark}>{t('campaign.closed')}</p>}
      {tally.localities === 0 && <p className={classes.remark}>{t('campaign.noParts')}</p>}
      {surplus > 0 && remaining !== null && remaining > 0 && (
        <p className={classes.remark}>
          {t('campaign.surplus', { surplus: say.number(surplus), missing: say.number(remaining) })}
        </p>
      )}
      {difference !== null && difference !== 0 && (
        <p className={classes.remark} data-wrong role="alert">
          {t('campaign.differs', {
            sum: say.number(tally.target),
            difference: say.number(Math.abs(difference)),
            total: say.number(indicator.targetTotal ?? 0),
          })}
        </p>
      )}
    </>
  );
};
