import { onceEach } from './once-each.ts';

type Language = 'vi' | 'en';

const numbersIn = onceEach(
  (language) => new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }),
);

/** Written alike in every language: the first screen then waits for no tables of separators. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/** 5.196 in Vietnamese, 5,196 in English. */
export const formatNumber = (value: number, language: Language): string =>
  isPlain(value) ? `${value}` : numbersIn(language).format(value);

/** A share between 0 and 1 (or above): "83,2 %", which no line breaks apart, in Vietnamese; "83.2%" in English. */
export const formatShare = (share: number, language: Language): string =>
  `${formatNumber(Math.round(share * 1e6) / 1e4, language)}${language === 'vi' ? '\u00a0' : ''}%`;

/** A chance is said in whole per cent, and never as certain: it is reckoned. "62 %", "trên 99 %" */
export const formatChance = (chance: number, language: Language): string => {
  if (chance > 0.99) return `${language === 'vi' ? 'trên' : 'over'} ${formatShare(0.99, language)}`;
  if (chance < 0.01) return `${language === 'vi' ? 'dưới' : 'under'} ${formatShare(0.01, language)}`;
  return formatShare(Math.round(chance * 100) / 100, language);
};

/** "1,4 MB" */
export const formatBytes = (bytes: number, language: Language): string => {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000), language)} kB`;
  return `${formatNumber(bytes / 1_000_000, language)} MB`;
};
