import { featureTexts } from '../../i18n/index.ts';
import en from './work.en.json';
import vi from './work.vi.json';

export const { useTexts } = featureTexts('work', { vi, en });
