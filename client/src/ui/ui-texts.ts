import { featureTexts } from '../i18n/index.ts';
import en from './ui.en.json' with { type: 'json' };
import vi from './ui.vi.json' with { type: 'json' };

export const { useTexts } = featureTexts('ui', { vi, en });
