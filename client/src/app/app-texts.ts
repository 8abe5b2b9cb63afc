import { featureTexts } from '../i18n/index.ts';
import en from './app.en.json';
import vi from './app.vi.json';

export const { useTexts } = featureTexts('app', { vi, en });
