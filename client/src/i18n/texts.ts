import i18next from 'i18next';
import { type Language, language, useLanguage } from './language.ts';

interface TextTree {
  readonly [key: string]: string | TextTree;
}

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;

/** Dotted keys of a feature's texts; `open_one` and `open_other` are asked for as `open` with a `count`. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

/** English says everything that Vietnamese says; it may have more plural forms. */
type SameTexts<T> = { [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> };

/** Our own key types are narrower than what i18next infers without resources known at compile time. */
const translate = (key: string, options: object): string =>
  (i18next.t as (key: string, options: object) => string)(key, options);

type Values = Readonly<Record<string, string | number>>;
export type Say<T> = (key: TextKey<T>, values?: Values) => string;

/**
 * A feature's texts in both languages. `useTexts` gives a function whose identity changes with the language, so it may
 * stand in dependency lists; `texts` is for code outside React.
 */
export const featureTexts = <T extends TextTree>(
  feature: string,
  both: { vi: T; en: SameTexts<T> },
): { useTexts: () => Say<T>; texts: () => Say<T> } => {
  for (const [lng, words] of Object.entries(both)) {
    // Nobody changes them afterwards: a copy of each would cost the first screen more than reading them.
    i18next.addResourceBundle(lng, feature, words, false, false, { silent: true, skipCopy: true });
  }
  const said: Partial<Record<Language, Say<T>>> = {};
  const inLanguage = (lng: Language): Say<T> => {
    said[lng] ??= (key, values) => translate(key, { ...values, ns: feature, lng });
    return said[lng];
  };
  return { useTexts: () => inLanguage(useLanguage()), texts: () => inLanguage(language()) };
};
