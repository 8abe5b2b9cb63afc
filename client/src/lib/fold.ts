/** Text for searching: no case, no diacritics, đ as d; so that "o lam" finds "Ô Lâm". */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
