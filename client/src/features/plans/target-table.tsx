import { useLanguage } from '../../i18n/index.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { type PlanRecord, useTable } from '../../live/index.ts';
import { sumTargets } from './plan-order.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import { TargetSumLine } from './target-sum-line.tsx';

/** The plan's number by locality, with the sum checked. */
export const TargetTable = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const localities = useTable('localities');
  if (plan.targets.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2>
        {t('field.targets')}
        {plan.targetUnit ? ` (${plan.targetUnit})` : ''}
      </h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('targets.locality')}</th>
            <th scope="col" className={classes.number}>
              {t('targets.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.targets.map((target) => (
            <tr key={target.localityId}>
              <td>{localities.get(target.localityId)?.name}</td>
              <td className={classes.number}>{formatNumber(target.value, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <TargetSumLine target={sumTargets(plan.targets, plan.targetTotal ?? null)} />
    </section>
  );
};
