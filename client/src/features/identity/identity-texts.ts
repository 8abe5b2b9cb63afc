import { featureTexts } from '../../i18n/index.ts';
import en from './identity.en.json' with { type: 'json' };
import vi from './identity.vi.json' with { type: 'json' };

export const { useTexts } = featureTexts('identity', { vi, en });
