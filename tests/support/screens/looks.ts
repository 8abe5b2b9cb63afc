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

const opposite = ({ language, theme, size }: Look): Look => ({
  language: language === 'vi' ? 'en' : 'vi',
  theme: theme === 'light' ? 'dark' : 'light',
  size: size === 'desk' ? 'phone' : 'desk',
});

const isSame = (a: Look, b: Look): boolean =>
  a.language === b.language && a.theme === b.theme && a.size === b.size;

/** Two looks for a screen, opposite in everything: it is seen in both languages, both themes and both sizes. */
export const isSeenIn = (look: Look, screenNo: number): boolean => {
  const halves = allLooks.filter(({ size }) => size === 'desk');
  const one = halves[screenNo % halves.length];
  return one !== undefined && (isSame(one, look) || isSame(opposite(one), look));
};

/** What a browser has to be told so that the product looks so. */
export const contextFor = ({ size, theme }: Look): BrowserContextOptions => ({
  ...contextOf(size),
  colorScheme: theme,
});

export const storedFor = ({ language, theme }: Look): Readonly<Record<string, string>> => ({
  'giaoban.language': language,
  'giaoban.theme': theme,
});
