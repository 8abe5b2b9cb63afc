/** What a text in a cell says: nothing, a whole number, or something that is no figure, and what is wrong with it. */
export type Read =
  | { readonly kind: 'none' }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'bad'; readonly why: 'negative' | 'fraction' | 'tooLarge' | 'noNumber' };

const most = 1_000_000_000;
const whole = /^\d+$/;
/** 1.234 as it is written here; 1 234 and 1,234 as spreadsheets of other languages copy it. */
const inGroups = /^[1-9]\d{0,2}(?:\.\d{3})+$|^[1-9]\d{0,2}(?: \d{3})+$|^[1-9]\d{0,2}(?:,\d{3})+$/;
/** 12,00: a spreadsheet shows decimals where there are none. */
const wholeWithDecimals = /^(\d{1,3}(?:[. ]\d{3})+|\d+)[,.]0+$/;
const fraction = /^\d[\d. ]*[.,]\d+$/;
/** How an accounting format shows an empty cell. */
const dashes = /^[-–—]$/;

const count = (digits: string): Read => {
  const value = Number(digits.replace(/\D/g, ''));
  return value > most ? { kind: 'bad', why: 'tooLarge' } : { kind: 'count', value };
};

/** Reads a figure as people type and paste it. A fraction or a negative number is no figure: nothing is rounded. */
export const readCount = (text: string): Read => {
  const said = text.replace(/\s/g, ' ').trim();
  if (said === '' || dashes.test(said)) return { kind: 'none' };
  if (whole.test(said) || inGroups.test(said)) return count(said);
  const withDecimals = wholeWithDecimals.exec(said);
  if (withDecimals) return count(withDecimals[1] ?? '');
  if (/^[-−–]\s?\d/.test(said)) return { kind: 'bad', why: 'negative' };
  return { kind: 'bad', why: fraction.test(said) ? 'fraction' : 'noNumber' };
};
