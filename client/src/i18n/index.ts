export { type Language, language, setLanguage, useLanguage } from './language.ts';
export { featureTexts, type Say, type TextKey } from './texts.ts';
