import { useLanguage } from '../../i18n/index.ts';
import { formatNumber } from '../../lib/numbers.ts';
import type { TargetSum } from './plan-order.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';

/** Whether the parts add up to the total, in words. */
export const TargetSumLine = ({ target }: { target: TargetSum }) => {
  const t = useTexts();
  const language = useLanguage();
  if (target.total === null) return null;
  const shown = {
    sum: formatNumber(target.sum, language),
    total: formatNumber(target.total, language),
    difference: formatNumber(Math.abs(target.sum - target.total), language),
  };
  return (
    <p className={target.isRight ? classes.right : classes.wrong}>
      {target.isRight ? t('targets.sumRight', shown) : t('targets.sumWrong', shown)}
    </p>
  );
};
