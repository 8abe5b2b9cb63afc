const tones: Readonly<Record<string, string>> = {
  oá: 'óa',
  oà: 'òa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oé: 'óe',
  oè: 'òe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uý: 'úy',
  uỳ: 'ùy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const misplaced = /o[áàảãạéèẻẽẹ](?!\p{L})|u[ýỳỷỹỵ](?!\p{L})/gu;

/**
 * One spelling for what is written in several: small letters, the tone mark of hoá/hóa and uỷ/ủy in one place, a
 * breath mark as a hyphen. The length stays, so offsets do.
 */
export function foldSpelling(text: string): string {
  const small = lower(text);
  return /o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ]|[–—]/.test(small) ? mend(small) : small;
}

function mend(small: string): string {
  return small
    .replace(misplaced, (pair, at: number, whole: string) =>
      pair.startsWith('u') && /q/.test(whole.charAt(at - 1)) ? pair : (tones[pair] ?? pair),
    )
    .replace(/[–—]/g, '-');
}

/** A letter whose small form is longer (İ) would shift every offset after it, so it stays. */
function lower(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}
