import { useLanguage } from '../../i18n/index.ts';
import { formatNumber, formatShare } from '../../lib/numbers.ts';

/** "231/315 (73,3 %)", or the number alone where there is no target. Above the whole it says so as it is. */
export const useDoneWords = (): ((done: number, target: number | null) => string) => {
  const language = useLanguage();
  return (done, target) => {
    const said = formatNumber(done, language);
    if (target === null) return said;
    const share = target > 0 ? ` (${formatShare(done / target, language)})` : '';
    return `${said}/${formatNumber(target, language)}${share}`;
  };
};
