import { useCallback, useState } from 'react';
import type { PlanRecord } from '../../../live/index.ts';
import { sameList, useOpenPlan, useSelect } from '../../../live/index.ts';
import { Choices, EmptyState, Said, useAddressPart } from '../../../ui/index.ts';
import { useActing } from '../../identity/index.ts';
import { useTexts } from '../blockers-texts.ts';
import { BlockerPanel } from '../panel/blocker-panel.tsx';
import { RaiseAtLocality } from '../raise/raise-at-locality.tsx';
import { BlockerColumns } from './blocker-columns.tsx';
import { Decide } from './decide.tsx';
import classes from './inbox.module.css';
import { MyBlockers } from './my-blockers.tsx';
import { groupMine, toDecide, type View, viewsFor } from './views.ts';

export const BlockersPage = () => {
  const plan = useOpenPlan();
  return plan ? <Inbox plan={plan} /> : null;
};

const Inbox = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const acting = useActing();
  const [chosen, setChosen] = useAddressPart('blocker');
  const [named, setView] = useAddressPart('view');
  const [said, setSaid] = useState<string | null>(null);
  const blockers = useSelect((tables) => [...tables.blockers.values()], sameList);
  const views = viewsFor(acting, plan.route);
  const view = views.find((one) => one === named) ?? views[0] ?? 'all';
  const linkTo = useCallback(
    (blockerId: string) => `/blockers?plan=${plan.id}&view=${view}&blocker=${blockerId}`,
    [plan.id, view],
  );

  const mine = groupMine(blockers, acting);
  const counts: Readonly<Record<View, number>> = {
    decide: toDecide(blockers).length,
    mine: mine.answer.length + mine.act.length + mine.waiting.length,
    all: blockers.filter((blocker) => blocker.closedAt === null).length,
  };
  const main = () => {
    if (view === 'decide') {
      return <Decide blockers={blockers} linkTo={linkTo} toAll={() => setView('all')} onSaid={setSaid} />;
    }
    if (view === 'mine') {
      return <MyBlockers acting={acting} blockers={blockers} chosen={chosen} linkTo={linkTo} />;
    }
    if (blockers.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.desk')}</EmptyState>;
    return <BlockerColumns blockers={blockers} plan={plan} chosen={chosen} linkTo={linkTo} />;
  };
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('title')}</h1>
        {views.length > 1 && (
          <Choices
            shape="pill"
            label={t('tabs.label')}
            value={view}
            onChange={setView}
            choices={views.map((value) => ({ value, label: t(`tabs.${value}`, { count: counts[value] }) }))}
          />
        )}
        <RaiseAtLocality onSaid={setSaid} />
      </header>
      <div className={classes.body} data-chosen={chosen ? true : undefined}>
        <div className={classes.main}>{main()}</div>
        {chosen && (
          <div className={classes.side}>
            <BlockerPanel key={chosen} blockerId={chosen} onClose={() => setChosen(null)} onSaid={setSaid} />
          </div>
        )}
      </div>
      <Said words={said} onGone={() => setSaid(null)} />
    </div>
  );
};
