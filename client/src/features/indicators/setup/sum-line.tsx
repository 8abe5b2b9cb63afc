import { useLanguage } from '../../../i18n/index.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './setup-view.module.css';
import type { TargetCheck } from './target-draft.ts';

/** Whether the parts add up, in words: by how much they fall short or go beyond. */
export const SumLine = ({ check, total }: { check: TargetCheck; total: number | null }) => {
  const t = useTexts();
  const language = useLanguage();
  const { sum, missing } = check;
  const said = {
    sum: formatNumber(sum, language),
    total: formatNumber(total ?? 0, language),
    difference: formatNumber(Math.abs(missing ?? 0), language),
  };
  const words =
    missing === null
      ? t('targets.sum', said)
      : missing === 0
        ? t('targets.right', said)
        : t(missing > 0 ? 'targets.short' : 'targets.over', said);
  return (
    <p role="status" className={missing === null || missing === 0 ? classes.right : classes.wrong}>
      {words}
    </p>
  );
};
