import { featureTexts } from '../../../i18n/index.ts';
import en from './review.en.json' with { type: 'json' };
import vi from './review.vi.json' with { type: 'json' };

export const { useTexts } = featureTexts('review', { vi, en });
