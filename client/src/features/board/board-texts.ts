import { featureTexts } from '../../i18n/index.ts';
import en from './board.en.json';
import vi from './board.vi.json';

export const { useTexts } = featureTexts('board', { vi, en });
