import { useTexts } from '../indicators-texts.ts';
import type { Placed } from './pasted.ts';

/** What became of the clipboard's cells, in a sentence: nothing is left out silently. */
export const usePastedWords = (): ((placed: Placed) => string) => {
  const t = useTexts();
  return ({ texts, empty, beyond, closed, bad }) =>
    [
      t('paste.done', { count: texts.length }),
      empty > 0 ? t('paste.empty', { count: empty }) : '',
      closed > 0 ? t('paste.closed', { count: closed }) : '',
      beyond > 0 ? t('paste.beyond', { count: beyond }) : '',
      bad > 0 ? t('paste.bad', { count: bad }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
};
