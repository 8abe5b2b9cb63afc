import { IconDeviceTv } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/index.ts';
import { formatDayLong } from '../../lib/days.ts';
import { useOpenPlan, useUnit } from '../../live/index.ts';
import { EmptyState, useTitle } from '../../ui/index.ts';
import classes from './overview.module.css';
import { useTexts } from './overview-texts.ts';
import { AgencyRisks } from './parts/agency-risks.tsx';
import { FourWayFigure } from './parts/four-way-figure.tsx';
import { OpenBlockers } from './parts/open-blockers.tsx';
import { OverviewStale } from './parts/overview-stale.tsx';
import { PressingWork } from './parts/pressing-work.tsx';
import { RecentChanges } from './parts/recent-changes.tsx';
import { TargetSumCheck } from './parts/target-sum-check.tsx';

/** What leadership sees before a meeting: every figure leads to what it is made of. */
export const OverviewPage = () => {
  const t = useTexts();
  const language = useLanguage();
  const plan = useOpenPlan();
  const unit = useUnit();
  useTitle(t('title'));
  if (!plan || !unit) return <EmptyState title={t('noPlan')}>{t('noPlanAdvice')}</EmptyState>;
  const { today, zone } = unit;
  return (
    <div className={classes.page}>
      <OverviewStale zone={zone} />
      <header className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.day}>{formatDayLong(today, language)}</p>
        <Link className={classes.wallLink} to={`/overview/wall?plan=${encodeURIComponent(plan.id)}`}>
          <IconDeviceTv size={18} aria-hidden />
          {t('wallLink')}
        </Link>
      </header>
      <FourWayFigure planId={plan.id} today={today} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <AgencyRisks planId={plan.id} today={today} />
          <PressingWork planId={plan.id} today={today} />
        </div>
        <div className={classes.column}>
          <OpenBlockers planId={plan.id} />
          <RecentChanges planId={plan.id} zone={zone} />
          <TargetSumCheck plan={plan} />
        </div>
      </div>
    </div>
  );
};
