import { useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { dayIn, formatDayLong } from '../../../lib/days.ts';
import { formatClock } from '../../../lib/instants.ts';
import { type PlanRecord, type UnitRecord, useFigures, useOpenPlan, useUnit } from '../../../live/index.ts';
import { EmptyState, Skeletons, useTitle } from '../../../ui/index.ts';
import { useCampaign } from '../campaign/use-campaign.ts';
import { useTexts } from '../overview-texts.ts';
import { OverviewStale } from '../parts/overview-stale.tsx';
import classes from './print.module.css';
import { PrintedAgencies } from './printed-agencies.tsx';
import { PrintedBlockers } from './printed-blockers.tsx';
import { PrintedCampaign } from './printed-campaign.tsx';
import { PrintedLocalities } from './printed-localities.tsx';

const Tools = ({ planId }: { planId: string }) => {
  const t = useTexts();
  return (
    <nav className={classes.tools} aria-label={t('elsewhere')}>
      <Link to={`/overview?plan=${encodeURIComponent(planId)}`}>{t('campaign.printed.back')}</Link>
      <button type="button" className={classes.button} onClick={() => window.print()}>
        {t('campaign.printed.print')}
      </button>
    </nav>
  );
};

const Signatures = () => {
  const t = useTexts();
  return (
    <footer className={classes.signatures}>
      <div>
        <strong>{t('campaign.printed.prepared')}</strong>
        <em>{t('campaign.printed.sign')}</em>
      </div>
      <div>
        <strong>{t('campaign.printed.leader')}</strong>
        <em>{t('campaign.printed.sign')}</em>
      </div>
    </footer>
  );
};

const Sheet = ({ plan, unit }: { plan: PlanRecord; unit: UnitRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const figures = useFigures();
  const campaign = useCampaign(plan, unit.today, null);
  // Of the moment at which the page was opened: paper does not move.
  const [openedAt] = useState(() => new Date());
  if (figures.state !== 'ready' && figures.state !== 'refused' && !campaign)
    return <Skeletons shape="rows" />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, and must be reached by keyboard
    <article className={classes.sheet} tabIndex={0} aria-label={t('campaign.printed.title')}>
      <header className={classes.head}>
        <p className={classes.unit}>{unit.name}</p>
        <h1>{t('campaign.printed.title')}</h1>
        <p>{[plan.number, plan.subject].filter(Boolean).join(' · ')}</p>
        <p className={classes.asOf}>
          {t('campaign.printed.asOf', {
            clock: formatClock(openedAt, unit.zone),
            day: formatDayLong(dayIn(openedAt, unit.zone), language),
          })}
        </p>
      </header>
      {campaign && <PrintedCampaign campaign={campaign} />}
      {campaign && <PrintedLocalities campaign={campaign} />}
      <PrintedAgencies today={unit.today} zone={unit.zone} />
      <PrintedBlockers now={openedAt} />
      <Signatures />
    </article>
  );
};

/** The overview on paper: A4, black on white, with a place to sign. */
export const PrintPage = () => {
  const t = useTexts();
  const plan = useOpenPlan();
  const unit = useUnit();
  useTitle(t('campaign.printed.title'));
  if (!plan || !unit) return <EmptyState title={t('noPlan')}>{t('noPlanAdvice')}</EmptyState>;
  return (
    <main className={classes.page}>
      <div className={classes.onScreen}>
        <OverviewStale zone={unit.zone} />
        <Tools planId={plan.id} />
      </div>
      <Sheet key={plan.id} plan={plan} unit={unit} />
    </main>
  );
};
