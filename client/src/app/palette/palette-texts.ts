import { featureTexts } from '../../i18n/index.ts';
import en from './palette.en.json' with { type: 'json' };
import vi from './palette.vi.json' with { type: 'json' };

export const { useTexts } = featureTexts('palette', { vi, en });
