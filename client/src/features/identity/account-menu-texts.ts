import { featureTexts } from '../../i18n/index.ts';
import en from './account-menu.en.json' with { type: 'json' };
import vi from './account-menu.vi.json' with { type: 'json' };

// Apart from the feature's other texts: the menu is on every page, the sign-in page on none of them.
export const { useTexts: useMenuTexts } = featureTexts('account-menu', { vi, en });
