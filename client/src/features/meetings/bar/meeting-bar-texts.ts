import { featureTexts } from '../../../i18n/index.ts';
import en from './meeting-bar.en.json' with { type: 'json' };
import vi from './meeting-bar.vi.json' with { type: 'json' };

export const { useTexts } = featureTexts('meeting-bar', { vi, en });
