import { featureTexts } from '../../i18n/index.ts';
import en from './board.en.json';
import vi from './board.vi.json';
import { wordsOf } from './opening/opening-texts.ts';

/** What is on the first cards has a file of its own: it comes with the page itself. */
const withFirst = <T extends typeof vi>(words: T, first: ReturnType<typeof wordsOf>) => ({
  ...first,
  ...words,
  card: { ...first.card, ...words.card },
});

export const { useTexts } = featureTexts('board', {
  vi: withFirst(vi, wordsOf('vi')),
  en: withFirst(en, wordsOf('en')),
});
