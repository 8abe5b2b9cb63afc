import i18next from 'i18next';
import { useSyncExternalStore } from 'react';

export type Language = 'vi' | 'en';

const storageKey = 'giaoban.language';

const isLanguage = (value: unknown): value is Language => value === 'vi' || value === 'en';

const stored = (): Language => {
  try {
    const value = localStorage.getItem(storageKey);
    return isLanguage(value) ? value : 'vi';
  } catch {
    // Storage may be forbidden by the browser: the switch then holds until the page is closed.
    return 'vi';
  }
};

void i18next.init({
  lng: stored(),
  fallbackLng: 'vi',
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
});
if (typeof document !== 'undefined') document.documentElement.lang = i18next.language;

export const language = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

export const setLanguage = (next: Language): void => {
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // As above.
  }
  document.documentElement.lang = next;
  void i18next.changeLanguage(next);
};

const subscribe = (listener: () => void): (() => void) => {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language, language);
