import { useLanguage } from '../../../i18n/index.ts';
import { type Day, formatDay, formatDayShort } from '../../../lib/days.ts';
import { formatChance, formatNumber, formatShare } from '../../../lib/numbers.ts';
import { roundPaceUp } from '../../../lib/paces.ts';

/** Numbers, shares, chances and days as they are written here. */
export const useNumberWords = () => {
  const language = useLanguage();
  return {
    number: (value: number): string => formatNumber(value, language),
    share: (share: number): string => formatShare(share, language),
    chance: (chance: number): string => formatChance(chance, language),
    /** A pace as it is: to tenths. */
    pace: (pace: number): string => formatNumber(pace >= 10 ? Math.round(pace) : pace, language),
    /** A pace that suffices. */
    needed: (pace: number): string => formatNumber(roundPaceUp(pace), language),
    day: (day: Day, today: Day): string => formatDayShort(day, today),
    wholeDay: formatDay,
  };
};
