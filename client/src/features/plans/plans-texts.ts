import { featureTexts } from '../../i18n/index.ts';
import en from './plans.en.json';
import vi from './plans.vi.json';

export const { useTexts } = featureTexts('plans', { vi, en });
