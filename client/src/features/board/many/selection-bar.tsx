import { Button, CloseButton } from '@mantine/core';
import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../../../ui/index.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { useEntries } from '../use-keyed.ts';
import classes from './many.module.css';
import { type ManyStep, manySteps } from './many-steps.ts';

const ManyForm = lazyPart(() => import('./many-form.tsx').then((module) => ({ default: module.ManyForm })));

/** What the desk can do with all that it has ticked, at once. */
export const SelectionBar = () => {
  const t = useTexts();
  const { signals, viewer } = useBoard();
  const selected = useEntries(signals.selected);
  const [step, setStep] = useState<ManyStep | null>(null);
  const hasSome = selected.size > 0;
  useEffect(() => {
    if (!hasSome) return;
    const hear = (event: KeyboardEvent): void => {
      if (
        event.key === 'Escape' &&
        !event.defaultPrevented &&
        !document.querySelector('dialog[open], aside, [role=dialog], [role=menu]')
      ) {
        signals.selected.clear();
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [hasSome, signals]);
  return (
    <>
      {hasSome && (
        <section className={classes.bar} aria-label={t('many.bar')}>
          <strong role="status">{t('many.selected', { count: selected.size })}</strong>
          {manySteps
            .filter((one) => one !== 'reassign' || viewer.role === 'COORDINATOR')
            .map((one) => (
              <Button
                key={one}
                size="sm"
                variant={one === 'confirm' ? 'filled' : 'default'}
                onClick={() => setStep(one)}
              >
                {t(`many.${one}`)}
              </Button>
            ))}
          <CloseButton
            aria-label={t('many.clear')}
            title={t('many.clear')}
            onClick={() => signals.selected.clear()}
          />
        </section>
      )}
      <Suspense fallback={null}>
        {step && <ManyForm step={step} ids={[...selected.keys()]} onClose={() => setStep(null)} />}
      </Suspense>
    </>
  );
};
