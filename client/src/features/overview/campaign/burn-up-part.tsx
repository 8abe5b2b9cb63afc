import { Suspense, useMemo, useState } from 'react';
import { daysBetween } from '../../../lib/days.ts';
import { lazyPart } from '../../../ui/index.ts';
import { burnUpOf } from '../figures/burn-up.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './burn-up.module.css';
import { BurnUpTable } from './burn-up-table.tsx';
import { ShowAs } from './show-as.tsx';
import { useBurnUpWords } from './use-burn-up-words.ts';
import type { Campaign } from './use-campaign.ts';

/** The drawing comes when it is wanted: it weighs more than all the rest of the page. */
const BurnUpChart = lazyPart(() =>
  import('./burn-up-chart.tsx').then((part) => ({ default: part.BurnUpChart })),
);

const forms = ['chart', 'table'] as const;

/** Of a closed plan nothing more is to come. */
export const useBurnUp = ({ plan, indicator, tally, headline, today, outlook }: Campaign) =>
  useMemo(() => {
    const fan =
      outlook?.forecast.known && plan.state !== 'CLOSED' ? { ...outlook, asOf: outlook.forecast.asOf } : null;
    return burnUpOf(indicator, tally, headline.target, today, fan);
  }, [plan.state, indicator, tally, headline.target, today, outlook]);

/** The running total beside the even pace and what is to come: as a picture, or in figures. */
export const BurnUpPicture = ({ campaign, className }: { campaign: Campaign; className?: string }) => {
  const t = useTexts();
  const days = useBurnUp(campaign);
  const { words, label } = useBurnUpWords(campaign, days);
  return (
    <Suspense fallback={<p className={className}>{t('campaign.burnUp.loading')}</p>}>
      <BurnUpChart
        className={className}
        days={days}
        target={campaign.headline.target}
        dueOn={campaign.indicator.dueOn}
        today={campaign.today}
        words={words}
        label={label}
      />
    </Suspense>
  );
};

export const BurnUpLegend = ({ campaign }: { campaign: Campaign }) => {
  const t = useTexts();
  const hasFan = campaign.outlook?.forecast.known === true && campaign.plan.state !== 'CLOSED';
  const hasTarget = campaign.headline.target !== null;
  return (
    <ul className={classes.legend}>
      <li data-line="done">{t('campaign.burnUp.done')}</li>
      {hasTarget && <li data-line="ideal">{t('campaign.burnUp.ideal')}</li>}
      {hasFan && <li data-line="middle">{t('campaign.burnUp.middle')}</li>}
      {hasFan && <li data-line="fan">{t('campaign.burnUp.fan')}</li>}
    </ul>
  );
};

export const BurnUpPart = ({ campaign }: { campaign: Campaign }) => {
  const t = useTexts();
  const days = useBurnUp(campaign);
  const [form, setForm] = useState<(typeof forms)[number]>('chart');
  const choices = forms.map((value) => ({ value, label: t(`campaign.burnUp.${value}`) }));
  const isBegun = daysBetween(campaign.indicator.startsOn, campaign.today) >= 0;
  return (
    <section className={classes.part} aria-label={t('campaign.burnUp.title')}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('campaign.burnUp.title')}</h2>
        {isBegun && (
          <ShowAs label={t('campaign.burnUp.show')} choices={choices} value={form} onChange={setForm} />
        )}
      </div>
      {form === 'chart' ? (
        <>
          <BurnUpPicture campaign={campaign} className={classes.chart} />
          <BurnUpLegend campaign={campaign} />
        </>
      ) : (
        <BurnUpTable days={days} today={campaign.today} />
      )}
    </section>
  );
};
