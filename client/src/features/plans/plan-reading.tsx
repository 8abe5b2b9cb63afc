import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import type { PlanRecord } from '../../live/index.ts';
import { LoadError, Skeletons } from '../../ui/index.ts';
import { PlanTextView } from './plan-text-view.tsx';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import { usePlanText } from './use-plan-text.ts';

const Text = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const { text, refusal, hasFailed, reload } = usePlanText(plan.id);
  if (hasFailed) return <LoadError message={refusal?.message ?? null} onRetry={reload} />;
  if (text === undefined) return <Skeletons />;
  if (text === null) return <p className={classes.soft}>{t('read.none')}</p>;
  return (
    <>
      {text.url && <Anchor href={text.url}>{t('read.file')}</Anchor>}
      <PlanTextView text={text} planId={plan.id} />
    </>
  );
};

/** The document itself, opened when somebody wants to read it. */
export const PlanReading = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('field.document')}</h2>
        <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('read.hide') : t('read.open')}
        </Button>
      </div>
      {isOpen && <Text plan={plan} />}
    </section>
  );
};
