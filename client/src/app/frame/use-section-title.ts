import { useTitle } from '../../ui/index.ts';
import { useTexts } from '../app-texts.ts';
import type { SectionName } from './sections.ts';

const names: readonly SectionName[] = [
  'board',
  'work',
  'blockers',
  'indicators',
  'overview',
  'meeting',
  'plans',
  'admin',
];

/** The section's name in the browser's tab; a page may say it more exactly by `useTitle`. */
export const useSectionTitle = (pathname: string): void => {
  const t = useTexts();
  const section = names.find((name) => pathname.startsWith(`/${name}`));
  useTitle(section ? t(`nav.${section}`) : null);
};
