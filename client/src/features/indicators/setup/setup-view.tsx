import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Day } from '../../../lib/days.ts';
import { type PlanRecord, useTable } from '../../../live/index.ts';
import { EmptyState, Problem, Said, useAddressChoice, useAddressPart } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import { EndSheet } from './end-sheet.tsx';
import { isEndless } from './indicator-draft.ts';
import { IndicatorSheet } from './indicator-sheet.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import classes from './setup-view.module.css';
import { TargetsPanel } from './targets-panel.tsx';
import { useOrder } from './use-order.ts';

export interface SetupViewProps {
  readonly plan: PlanRecord;
  readonly today: Day;
}

/** What is counted, and how much of it each locality is to reach. */
export const SetupView = ({ plan, today }: SetupViewProps) => {
  const t = useTexts();
  const indicators = useTable('indicators');
  const [asked, setIndicator] = useAddressChoice('indicator');
  const [open, setOpen] = useAddressPart('open');
  const order = useOrder(plan.id);
  const [said, setSaid] = useState<string | null>(null);
  const all = [...indicators.values()].sort((a, b) => a.position - b.position);
  const chosen = all.find(({ id }) => id === asked) ?? all[0];
  const [kind, openId] = (open ?? '').split('.');
  const subject = all.find(({ id }) => id === openId) ?? null;
  const close = (words?: string): void => {
    setOpen(null);
    if (words) setSaid(words);
  };
  const add = (
    <Button
      variant={all.length === 0 && isEndless(plan) ? 'default' : 'filled'}
      leftSection={<IconPlus size={18} />}
      onClick={() => setOpen('new')}
    >
      {t('setup.add')}
    </Button>
  );
  return (
    <div className={classes.view}>
      {all.length === 0 && isEndless(plan) && (
        <EmptyState
          title={t('setup.endless')}
          action={
            <>
              <Button onClick={() => setOpen('plan')}>{t('setup.takeOver')}</Button>
              {add}
            </>
          }
        >
          {t('setup.endlessWords', { count: plan.targets.length })}
        </EmptyState>
      )}
      {all.length === 0 && !isEndless(plan) && (
        <EmptyState title={t('setup.none')} action={add}>
          {t('setup.noneWords')}
        </EmptyState>
      )}
      {all.length > 0 && (
        <>
          <section className={classes.section}>
            <header className={classes.head}>
              <h2 className={classes.title}>{t('setup.indicators')}</h2>
              {add}
            </header>
            <IndicatorTable
              indicators={all}
              chosen={chosen?.id ?? ''}
              onChoose={setIndicator}
              onEdit={(id) => setOpen(`edit.${id}`)}
              onEnd={(id) => setOpen(`end.${id}`)}
              onMove={order.move}
            />
            <Problem refusal={order.refusal} />
          </section>
          {chosen && (
            <TargetsPanel
              key={chosen.id}
              indicator={chosen}
              planId={plan.id}
              isIssued={plan.state === 'ISSUED'}
              today={today}
              onSaid={setSaid}
            />
          )}
        </>
      )}
      {(kind === 'new' || kind === 'plan' || (kind === 'edit' && subject)) && (
        <IndicatorSheet
          plan={plan}
          today={today}
          existing={kind === 'edit' ? subject : null}
          position={all.length}
          isFromPlan={kind === 'plan'}
          onClose={close}
        />
      )}
      {kind === 'end' && subject && <EndSheet indicator={subject} today={today} onClose={close} />}
      <Said words={said} onGone={() => setSaid(null)} />
    </div>
  );
};
