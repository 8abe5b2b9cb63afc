import { featureTexts } from '../../i18n/index.ts';
import en from './overview.en.json';
import vi from './overview.vi.json';

export const { useTexts } = featureTexts('overview', { vi, en });
