import { featureTexts } from '../../i18n/index.ts';
import en from './meetings.en.json' with { type: 'json' };
import vi from './meetings.vi.json' with { type: 'json' };

export const { useTexts, texts } = featureTexts('meetings', { vi, en });
