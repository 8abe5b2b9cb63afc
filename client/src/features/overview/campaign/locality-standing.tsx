import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { useRecord, useUnit } from '../../../live/index.ts';
import { MeaningTag, useNow } from '../../../ui/index.ts';
import { recentDays } from '../figures/recent-days.ts';
import type { Standing } from '../figures/standings.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './made-of.module.css';
import { Sparkline } from './sparkline.tsx';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';
import { useStandingWords } from './use-standing-words.ts';

const trendDays = 21;

/** How far, where it is heading, and who said so when. */
export const LocalityStanding = ({ campaign, standing }: { campaign: Campaign; standing: Standing }) => {
  const t = useTexts();
  const say = useNumberWords();
  const language = useLanguage();
  const now = useNow();
  const { indicator, today } = campaign;
  const words = useStandingWords(today)(standing);
  const { progress, needed, heading } = standing;
  const { forecast, done, target, reportedAt } = progress;
  const reporter = useRecord('members', progress.reportedBy)?.fullName ?? '…';
  const zone = useUnit()?.zone ?? 'UTC';
  const chance = forecast.lateChance === null ? '' : say.chance(forecast.lateChance);
  const reportedDays = progress.daily.filter((value) => value !== null).length;
  const isSettled = heading === 'reached' || heading === 'noTarget';
  return (
    <div className={classes.part}>
      <p className={classes.facts}>
        <strong className={classes.big}>{words.share}</strong>
        <span>
          {target === null
            ? indicator.unit
            : t('campaign.ofTarget', {
                done: say.number(done),
                target: say.number(target),
                unit: indicator.unit,
              })}
        </span>
        <Sparkline
          values={recentDays(progress.daily, indicator.startsOn, today, trendDays)}
          needed={needed}
        />
        <MeaningTag meaning={words.meaning}>{words.heading}</MeaningTag>
      </p>
      {!isSettled && (
        <p>
          {!forecast.known
            ? t('campaign.locality.unknown', { count: reportedDays })
            : forecast.finishOn
              ? t('campaign.locality.verdict', { day: words.finish, slack: words.slack, chance })
              : t('campaign.locality.never', { chance })}{' '}
          {forecast.pace !== null &&
            needed !== null &&
            t('campaign.locality.pace', { pace: say.pace(forecast.pace), needed: say.needed(needed) })}
        </p>
      )}
      <p>
        {reportedAt
          ? t('campaign.locality.reported', {
              who: reporter,
              when: formatInstant(reportedAt, now, zone, language),
            })
          : t('campaign.locality.neverReported')}
      </p>
    </div>
  );
};
