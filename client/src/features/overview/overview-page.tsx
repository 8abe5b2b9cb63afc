import { IconDeviceTv, IconPrinter, IconUsersGroup } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/index.ts';
import { formatDayLong } from '../../lib/days.ts';
import { type PlanRecord, type UnitRecord, useFigures, useOpenPlan, useUnit } from '../../live/index.ts';
import { EmptyState, useAddressPart, useTitle } from '../../ui/index.ts';
import { CampaignPlace } from './campaign/campaign-place.tsx';
import { CampaignSheets } from './campaign/campaign-sheets.tsx';
import { HeatPart } from './campaign/heat-part.tsx';
import { LocalityRanking } from './campaign/locality-ranking.tsx';
import { MapPart } from './campaign/map-part.tsx';
import { SinceYesterday } from './campaign/since-yesterday.tsx';
import { useCampaign } from './campaign/use-campaign.ts';
import classes from './overview.module.css';
import { useTexts } from './overview-texts.ts';
import { AgencyRisks } from './parts/agency-risks.tsx';
import { FourWayFigure } from './parts/four-way-figure.tsx';
import { OpenBlockers } from './parts/open-blockers.tsx';
import { OverviewStale } from './parts/overview-stale.tsx';
import { PressingWork } from './parts/pressing-work.tsx';
import { RecentChanges } from './parts/recent-changes.tsx';
import { TargetSumCheck } from './parts/target-sum-check.tsx';

const PageHead = ({ planId, today }: { planId: string; today: string }) => {
  const t = useTexts();
  const language = useLanguage();
  const plan = `plan=${encodeURIComponent(planId)}`;
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{t('title')}</h1>
      <p className={classes.day}>{formatDayLong(today, language)}</p>
      <nav className={classes.links} aria-label={t('elsewhere')}>
        <Link className={classes.headLink} to={`/meeting?${plan}`}>
          <IconUsersGroup size={18} aria-hidden />
          {t('meetings')}
        </Link>
        <Link className={classes.headLink} to={`/overview/print?${plan}`}>
          <IconPrinter size={18} aria-hidden />
          {t('print')}
        </Link>
        <Link className={classes.headLink} data-for-desk to={`/overview/wall?${plan}`}>
          <IconDeviceTv size={18} aria-hidden />
          {t('wallLink')}
        </Link>
      </nav>
    </header>
  );
};

const Overview = ({ plan, unit }: { plan: PlanRecord; unit: UnitRecord }) => {
  const { today, zone } = unit;
  const figures = useFigures();
  const [indicatorId, choose] = useAddressPart('indicator');
  const [, open] = useAddressPart('open');
  const [, openLocality] = useAddressPart('locality');
  const campaign = useCampaign(plan, today, indicatorId);
  const since = (
    <SinceYesterday campaign={campaign} planId={plan.id} today={today} zone={zone} onOpen={choose} />
  );
  return (
    <div className={classes.page}>
      <OverviewStale zone={zone} />
      <PageHead planId={plan.id} today={today} />
      <CampaignPlace
        figures={figures}
        campaign={campaign}
        planId={plan.id}
        onChoose={choose}
        onOpen={() => open('made')}
      />
      {campaign && (
        <div className={classes.columns}>
          <LocalityRanking campaign={campaign} onOpen={openLocality} />
          <div className={classes.column}>
            {since}
            <MapPart campaign={campaign} onOpen={openLocality} />
          </div>
        </div>
      )}
      {campaign && <HeatPart campaign={campaign} onOpen={openLocality} />}
      <FourWayFigure planId={plan.id} today={today} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <AgencyRisks planId={plan.id} today={today} />
          <PressingWork planId={plan.id} today={today} />
        </div>
        <div className={classes.column}>
          <OpenBlockers planId={plan.id} />
          {!campaign && since}
          <RecentChanges planId={plan.id} zone={zone} />
          {!campaign && <TargetSumCheck plan={plan} />}
        </div>
      </div>
      {campaign && <CampaignSheets campaign={campaign} />}
    </div>
  );
};

/** What leadership sees before a meeting: every figure leads to what it is made of. */
export const OverviewPage = () => {
  const t = useTexts();
  const plan = useOpenPlan();
  const unit = useUnit();
  useTitle(t('title'));
  if (!plan || !unit) return <EmptyState title={t('noPlan')}>{t('noPlanAdvice')}</EmptyState>;
  return <Overview key={plan.id} plan={plan} unit={unit} />;
};
