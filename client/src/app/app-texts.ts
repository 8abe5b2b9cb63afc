import { featureTexts } from '../i18n/index.ts';
import en from './app.en.json' with { type: 'json' };
import vi from './app.vi.json' with { type: 'json' };

export const { useTexts } = featureTexts('app', { vi, en });
