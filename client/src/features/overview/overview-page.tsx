import { IconDeviceTv, IconPrinter, IconUsersGroup } from '@tabler/icons-react';
import { useLanguage } from '../../i18n/index.ts';
import { formatDayLong } from '../../lib/days.ts';
import { type PlanRecord, type UnitRecord, useFigures, useOpenPlan, useUnit } from '../../live/index.ts';
import { EmptyState, useAddressPart, useTitle } from '../../ui/index.ts';
import { Column, Columns, HeadLink, Page, PageHead } from '../../ui/page/index.ts';
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

const OverviewHead = ({ planId, today }: { planId: string; today: string }) => {
  const t = useTexts();
  const language = useLanguage();
  const plan = `plan=${encodeURIComponent(planId)}`;
  return (
    <PageHead title={t('title')} note={formatDayLong(today, language)}>
      <nav className={classes.links} aria-label={t('elsewhere')}>
        <HeadLink to={`/meeting?${plan}`} icon={<IconUsersGroup size={18} />}>
          {t('meetings')}
        </HeadLink>
        <HeadLink to={`/overview/print?${plan}`} icon={<IconPrinter size={18} />}>
          {t('print')}
        </HeadLink>
        <HeadLink isForDesk to={`/overview/wall?${plan}`} icon={<IconDeviceTv size={18} />}>
          {t('wallLink')}
        </HeadLink>
      </nav>
    </PageHead>
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
    <Page>
      <OverviewStale zone={zone} />
      <OverviewHead planId={plan.id} today={today} />
      <CampaignPlace
        figures={figures}
        campaign={campaign}
        planId={plan.id}
        onChoose={choose}
        onOpen={() => open('made')}
      />
      {campaign && (
        <Columns>
          <LocalityRanking campaign={campaign} onOpen={openLocality} />
          <Column>
            {since}
            <MapPart campaign={campaign} onOpen={openLocality} />
          </Column>
        </Columns>
      )}
      {campaign && <HeatPart campaign={campaign} onOpen={openLocality} />}
      <FourWayFigure planId={plan.id} today={today} />
      <Columns>
        <Column>
          <AgencyRisks planId={plan.id} today={today} />
          <PressingWork planId={plan.id} today={today} />
        </Column>
        <Column>
          <OpenBlockers planId={plan.id} />
          {!campaign && since}
          <RecentChanges planId={plan.id} zone={zone} />
          {!campaign && <TargetSumCheck plan={plan} />}
        </Column>
      </Columns>
      {campaign && <CampaignSheets campaign={campaign} />}
    </Page>
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
