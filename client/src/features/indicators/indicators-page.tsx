import { useFigures, useOpenPlan, useUnit } from '../../live/index.ts';
import { LoadError, Skeletons, useAddressChoice, useAddressPart, useTitle } from '../../ui/index.ts';
import { useActing } from '../identity/index.ts';
import classes from './indicators-page.module.css';
import { useTexts } from './indicators-texts.ts';
import { KeptFigures } from './kept-figures.tsx';
import { LineNotice } from './line-notice.tsx';
import { LocalityChoice } from './locality-choice.tsx';
import { usePlaces } from './places.ts';
import { ShownView } from './shown-view.tsx';
import { useIsWide } from './use-is-wide.ts';
import { ViewTabs } from './view-tabs.tsx';
import { entersFigures, firstView, type View, viewsFor } from './views.ts';

/** What a plan counts: entering it, the grid, who has reported, what is to be reached. */
export const IndicatorsPage = () => {
  const t = useTexts();
  const figures = useFigures();
  const plan = useOpenPlan();
  useTitle(t('title'));
  if (figures.state === 'kept' && plan) return <KeptFigures plan={plan} />;
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
  const [asked, setView] = useAddressPart('view');
  const [askedLocality, setLocality] = useAddressChoice('locality');
  if (!plan) return null;
  const views = viewsFor(acting, places);
  const view: View = views.find((one) => one === asked) ?? firstView(views, isWide);
  const choices = acting.role === 'COORDINATOR' || places.own.length === 0 ? places.counted : places.own;
  const locality = places.counted.find(({ id }) => id === askedLocality) ?? choices[0];
  const isOfLocality = view === 'enter' || view === 'grid';
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('title')}</h1>
        {locality && isOfLocality && (
          <LocalityChoice choices={choices} chosen={locality} onChoose={setLocality} />
        )}
      </header>
      <LineNotice />
      <ViewTabs views={views} view={view} onChoose={setView} />
      <ShownView
        view={view}
        plan={plan}
        locality={locality}
        isOwn={acting.role === 'COORDINATOR' || places.own.some(({ id }) => id === locality?.id)}
        canImport={entersFigures(acting, places) && plan.state === 'ISSUED'}
        acting={acting}
        today={today}
        isWide={isWide}
        onSetUp={() => setView('setup')}
      />
    </div>
  );
};
