import { useState } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { addDays, formatWeekday } from '../../../lib/days.ts';
import { MoreButton } from '../../../ui/page/index.ts';
import type { Standing } from '../figures/standings.ts';
import { totalsOf } from '../figures/totals.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './made-of.module.css';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';

const shownFirst = 14;

/** Every day's number and the running total that it makes, the newest first. */
export const LocalityDays = ({ campaign, standing }: { campaign: Campaign; standing: Standing }) => {
  const t = useTexts();
  const say = useNumberWords();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const { daily } = standing.progress;
  const { startsOn } = campaign.indicator;
  const days = totalsOf(daily)
    .map((total, at) => ({ day: addDays(startsOn, at), value: daily[at] ?? null, total }))
    .reverse();
  if (days.length === 0) return null;
  const shown = isWhole ? days : days.slice(0, shownFirst);
  return (
    <section className={classes.part}>
      <h3>{t('campaign.locality.days')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('campaign.locality.day')}</th>
            <th scope="col">{t('campaign.locality.number')}</th>
            <th scope="col">{t('campaign.locality.total')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ day, value, total }) => (
            <tr key={day} data-missing={value === null || undefined}>
              <th scope="row">
                {say.day(day, campaign.today)} · {formatWeekday(day, language)}
              </th>
              <td>{value === null ? t('campaign.locality.unreported') : say.number(value)}</td>
              <td>{say.number(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {days.length > shownFirst && !isWhole && (
        <MoreButton onClick={() => setWhole(true)}>
          {t('campaign.locality.allDays', { count: days.length })}
        </MoreButton>
      )}
    </section>
  );
};
