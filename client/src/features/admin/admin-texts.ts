import { featureTexts } from '../../i18n/index.ts';
import en from './admin.en.json' with { type: 'json' };
import vi from './admin.vi.json' with { type: 'json' };

export const { useTexts, texts } = featureTexts('admin', { vi, en });
