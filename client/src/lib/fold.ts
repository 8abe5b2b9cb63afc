/** Text for searching: no case, no diacritics, đ as d; so that "o lam" finds "Ô Lâm". */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Thousands are searched with every letter typed: each record is folded once while it stays the same. */
export const foldOnce = <T extends object>(
  say: (record: T) => string,
): ((record: T | undefined) => string) => {
  const folded = new WeakMap<T, string>();
  return (record) => {
    if (!record) return '';
    const known = folded.get(record) ?? fold(say(record));
    folded.set(record, known);
    return known;
  };
};
