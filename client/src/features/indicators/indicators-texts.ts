import { featureTexts } from '../../i18n/index.ts';
import en from './indicators.en.json' with { type: 'json' };
import vi from './indicators.vi.json' with { type: 'json' };

export const { useTexts, texts } = featureTexts('indicators', { vi, en });
