import type { BrowserContextOptions } from 'playwright-core';
import { contextOf, type Size } from '../sizes.ts';

export interface Look {
  readonly language: 'vi' | 'en';
  readonly theme: 'light' | 'dark';
  readonly size: Size;
}

const languages = ['vi', 'en'] as const;
const themes = ['light', 'dark'] as const;
const sizes = ['desk', 'phone'] as const;

export const allLooks: readonly Look[] = sizes.flatMap((size) =>
  languages.flatMap((language) => themes.map((theme) => ({ language, theme, size }))),
);

/** Every pair of a language, a theme and a size, in half of the combinations. */
export const pairwiseLooks: readonly Look[] = allLooks.filter(
  ({ language, theme, size }) =>
    (Number(language === 'en') + Number(theme === 'dark') + Number(size === 'phone')) % 2 === 0,
);

/** What a browser has to be told so that the product looks so. */
export const contextFor = ({ size, theme }: Look): BrowserContextOptions => ({
  ...contextOf(size),
  colorScheme: theme,
});

export const storedFor = ({ language, theme }: Look): Readonly<Record<string, string>> => ({
  'giaoban.language': language,
  'giaoban.theme': theme,
});
