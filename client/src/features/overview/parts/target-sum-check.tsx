import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { type PlanRecord, useTable } from '../../../live/index.ts';
import { Section } from '../../../ui/page/index.ts';
import classes from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { useTargetWords } from './use-target-words.ts';

/** The plan's target by locality, and whether the parts add up. */
export const TargetSumCheck = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const words = useTargetWords(plan);
  const localities = useTable('localities');
  if (!words) return null;
  const most = Math.max(1, ...plan.targets.map(({ value }) => value));
  const sorted = plan.targets.toSorted((a, b) => b.value - a.value);
  const link = (
    <Link className={classes.total} to={`/plans/${encodeURIComponent(plan.id)}`}>
      {t('targets.plan')}
    </Link>
  );
  return (
    <Section title={t('targets.title')} aside={link}>
      {words.total && <p className={classes.target}>{words.total}</p>}
      <p
        className={classes.note}
        data-wrong={words.isWrong || undefined}
        role={words.isWrong ? 'alert' : undefined}
      >
        {words.check}
      </p>
      <ul className={classes.targets}>
        {sorted.map(({ localityId, value }) => (
          <li key={localityId}>
            <span>{localities.get(localityId)?.name ?? '…'}</span>
            <span
              className={classes.targetBar}
              style={{ ['--share' as string]: `${(value / most) * 100}%` }}
              aria-hidden
            />
            <span className={classes.targetValue}>{formatNumber(value, language)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
