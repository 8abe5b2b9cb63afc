import { useLanguage } from '../../../i18n/index.ts';
import { type Day, formatDay, formatDayShort } from '../../../lib/days.ts';
import { formatNumber, formatShare } from '../../../lib/numbers.ts';
import { roundPaceUp } from '../../../lib/paces.ts';
import { useTexts } from '../overview-texts.ts';

const whole = (share: number): number => Math.round(share * 100) / 100;

/** Numbers, shares, chances and days as they are written here. */
export const useNumberWords = () => {
  const t = useTexts();
  const language = useLanguage();
  return {
    number: (value: number): string => formatNumber(value, language),
    share: (share: number): string => formatShare(share, language),
    /** A chance is said in whole per cent, and never as certain: it is reckoned. */
    chance: (chance: number): string =>
      chance > 0.99
        ? t('campaign.over', { share: formatShare(0.99, language) })
        : chance < 0.01
          ? t('campaign.under', { share: formatShare(0.01, language) })
          : formatShare(whole(chance), language),
    /** A pace as it is: to tenths. */
    pace: (pace: number): string => formatNumber(pace >= 10 ? Math.round(pace) : pace, language),
    /** A pace that suffices. */
    needed: (pace: number): string => formatNumber(roundPaceUp(pace), language),
    day: (day: Day, today: Day): string => formatDayShort(day, today),
    wholeDay: formatDay,
  };
};
