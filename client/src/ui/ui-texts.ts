import { featureTexts } from '../i18n/index.ts';
import en from './ui.en.json';
import vi from './ui.vi.json';

export const { useTexts } = featureTexts('ui', { vi, en });
