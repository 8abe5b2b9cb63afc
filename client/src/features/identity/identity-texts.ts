import { featureTexts } from '../../i18n/index.ts';
import en from './identity.en.json';
import vi from './identity.vi.json';

export const { useTexts } = featureTexts('identity', { vi, en });
