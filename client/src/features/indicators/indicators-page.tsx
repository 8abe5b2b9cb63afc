import { Suspense } from 'react';
import { formatClock } from '../../lib/instants.ts';
import { useFigures, useLine, useOpenPlan, useTable, useUnit } from '../../live/index.ts';
import { LoadError, Skeletons, StaleNotice, useAddressPart, useTitle } from '../../ui/index.ts';
import { useActing } from '../identity/index.ts';
import { EnterView } from './enter/enter-view.tsx';
import classes from './indicators-page.module.css';
import { useTexts } from './indicators-texts.ts';
import { GridView } from './lazy-views.ts';
import { LocalityChoice } from './locality-choice.tsx';
import { NothingCounted } from './nothing-counted.tsx';
import { usePlaces } from './places.ts';
import { useIsWide } from './use-is-wide.ts';
import { ViewTabs } from './view-tabs.tsx';
import { firstView, type View, viewsFor } from './views.ts';

const Stale = () => {
  const line = useLine();
  const zone = useUnit()?.zone ?? 'UTC';
  if (line.state !== 'offline' || !line.since) return null;
  return <StaleNotice since={formatClock(line.since, zone)} />;
};

/** What a plan counts: entering it, the grid, who has reported, what is to be reached. */
export const IndicatorsPage = () => {
  const t = useTexts();
  const figures = useFigures();
  useTitle(t('title'));
  if (figures.state === 'loading') return <Skeletons shape="rows" />;
  if (figures.refusal) return <LoadError message={figures.refusal.message} />;
  return <Figures />;
};

const Figures = () => {
  const t = useTexts();
  const acting = useActing();
  const places = usePlaces(acting);
  const plan = useOpenPlan();
  const today = useUnit()?.today ?? '';
  const isWide = useIsWide();
  const indicators = useTable('indicators');
  const [asked, setView] = useAddressPart('view');
  const [askedLocality, setLocality] = useAddressPart('locality');
  if (!plan) return null;
  const views = viewsFor(acting, places);
  const view: View = views.find((one) => one === asked) ?? firstView(views, isWide);
  const choices = acting.role === 'COORDINATOR' || places.own.length === 0 ? places.counted : places.own;
  const locality = places.counted.find(({ id }) => id === askedLocality) ?? choices[0];
  const isEmpty = indicators.size === 0 || !locality;
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('title')}</h1>
        {!isEmpty && (view === 'enter' || view === 'grid') && (
          <LocalityChoice choices={choices} chosen={locality} onChoose={setLocality} />
        )}
      </header>
      <Stale />
      <ViewTabs views={views} view={view} onChoose={setView} />
      {isEmpty ? (
        <NothingCounted acting={acting} />
      ) : (
        <Suspense fallback={<Skeletons shape="rows" />}>
          {view === 'enter' && (
            <EnterView
              key={locality.id}
              planId={plan.id}
              localityId={locality.id}
              memberId={acting.memberId}
              today={today}
              isOwn={places.own.includes(locality) || acting.role === 'COORDINATOR'}
            />
          )}
          {view === 'grid' && (
            <GridView
              key={locality.id}
              planId={plan.id}
              localityId={locality.id}
              localityName={locality.name}
              memberId={acting.memberId}
              today={today}
              isWide={isWide}
            />
          )}
        </Suspense>
      )}
    </div>
  );
};
