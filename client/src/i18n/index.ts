export { type Language, language, setLanguage, useLanguage } from './language.ts';
export { featureTexts } from './texts.ts';
