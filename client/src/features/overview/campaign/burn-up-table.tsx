import { useState } from 'react';
import type { Day } from '../../../lib/days.ts';
import { MoreButton } from '../../../ui/page/index.ts';
import type { BurnUpDay } from '../figures/burn-up.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './burn-up.module.css';
import { useNumberWords } from './use-number-words.ts';

const shownFirst = 14;

/** The same in figures: what was, and from today on what is expected. */
export const BurnUpTable = ({ days, today }: { days: readonly BurnUpDay[]; today: Day }) => {
  const t = useTexts();
  const say = useNumberWords();
  const [isWhole, setWhole] = useState(false);
  const past = days.filter(({ done }) => done !== null);
  const coming = days.filter(({ done, middle }) => done === null && middle !== null);
  const shown = isWhole ? past : past.slice(-shownFirst);
  const said = (value: number | null): string =>
    value === null ? t('campaign.dash') : say.number(Math.round(value));
  const before = (at: number): number => past[past.length - shown.length + at - 1]?.done ?? 0;
  return (
    <div className={classes.tableBox}>
      {past.length > shownFirst && (
        <MoreButton onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('campaign.burnUp.fewer') : t('campaign.burnUp.earlier')}
        </MoreButton>
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('campaign.burnUp.day')}</th>
            <th scope="col">{t('campaign.burnUp.dayNumber')}</th>
            <th scope="col">{t('campaign.burnUp.done')}</th>
            <th scope="col">{t('campaign.burnUp.ideal')}</th>
            <th scope="col">{t('campaign.burnUp.low')}</th>
            <th scope="col">{t('campaign.burnUp.middle')}</th>
            <th scope="col">{t('campaign.burnUp.high')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ day, done, ideal }, at) => (
            <tr key={day}>
              <th scope="row">{say.day(day, today)}</th>
              <td>{said((done ?? 0) - before(at))}</td>
              <td>{said(done)}</td>
              <td>{said(ideal)}</td>
              <td>{t('campaign.dash')}</td>
              <td>{t('campaign.dash')}</td>
              <td>{t('campaign.dash')}</td>
            </tr>
          ))}
          {coming.map(({ day, ideal, low, middle, high }) => (
            <tr key={day} data-coming>
              <th scope="row">{say.day(day, today)}</th>
              <td>{t('campaign.dash')}</td>
              <td>{t('campaign.dash')}</td>
              <td>{said(ideal)}</td>
              <td>{said(low)}</td>
              <td>{said(middle)}</td>
              <td>{said(high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
