import { featureTexts } from '../../i18n/index.ts';
import en from './blockers.en.json';
import vi from './blockers.vi.json';

export const { useTexts } = featureTexts('blockers', { vi, en });
