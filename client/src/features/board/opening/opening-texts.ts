import type { Language } from '../../../i18n/index.ts';
import en from './opening.en.json' with { type: 'json' };
import vi from './opening.vi.json' with { type: 'json' };

/** The words that are on the first cards; the board has them from here. */
export const wordsOf = (language: Language): typeof vi => (language === 'en' ? en : vi);

export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
