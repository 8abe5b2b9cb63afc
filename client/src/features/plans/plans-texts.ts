import { featureTexts } from '../../i18n/index.ts';
import en from './plans.en.json' with { type: 'json' };
import vi from './plans.vi.json' with { type: 'json' };

export const { useTexts } = featureTexts('plans', { vi, en });
