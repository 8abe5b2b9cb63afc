import { featureTexts } from '../../i18n/index.ts';
import en from './overview.en.json' with { type: 'json' };
import vi from './overview.vi.json' with { type: 'json' };

export const { useTexts } = featureTexts('overview', { vi, en });
