import { featureTexts } from '../../i18n/index.ts';
import en from './tasks.en.json';
import vi from './tasks.vi.json';

export const { useTexts } = featureTexts('tasks', { vi, en });
