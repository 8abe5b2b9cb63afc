import { Button, Menu } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { BlockerRecord } from '../../../live/index.ts';
import { lazyPart } from '../../../ui/index.ts';
import { useActing } from '../../identity/index.ts';
import { type BlockerStep, stepsFor } from '../blocker-steps.ts';
import { useTexts } from '../blockers-texts.ts';
import { nextStepName } from '../route.ts';
import classes from './blocker-panel.module.css';

const StepSheet = lazyPart(async () => ({
  default: (await import('../step/blocker-step-sheet.tsx')).BlockerStepSheet,
}));
const DirectSheet = lazyPart(async () => ({
  default: (await import('../direct/direct-sheet.tsx')).DirectSheet,
}));

interface Props {
  readonly blocker: BlockerRecord;
  readonly onSaid: (words: string) => void;
}

const rare: readonly BlockerStep[] = ['withdraw', 'merge'];
/** What is waited for; where the chair may decide, the decision is. */
const strong: readonly BlockerStep[] = ['direct', 'acknowledge', 'answer', 'resolve'];

/** The verbs that this viewer may take now; what is rare waits behind a menu. */
export const BlockerActions = ({ blocker, onSaid }: Props) => {
  const t = useTexts();
  const acting = useActing();
  const [open, setOpen] = useState<BlockerStep | null>(null);
  const steps = stepsFor(acting, blocker);
  const isWaiting = steps.includes('guide') || steps.includes('answer');
  // While it waits at a step, that its raiser may close it is one possibility among others.
  const isBehind = (step: BlockerStep): boolean => rare.includes(step) || (step === 'resolve' && isWaiting);
  const awaited = strong.find((step) => steps.includes(step) && !isBehind(step));
  const first = [
    ...(awaited ? [awaited] : []),
    ...steps.filter((step) => step !== awaited && !isBehind(step)),
  ];
  const more = steps.filter(isBehind);
  const to = nextStepName(blocker) ?? '';
  const close = (): void => setOpen(null);
  const done = (words: string): void => {
    onSaid(words);
    close();
  };
  return (
    <>
      {steps.length > 0 && (
        <div className={classes.actions}>
          {first.map((step) => (
            <Button
              key={step}
              color={step === 'direct' && step === awaited ? 'violet.8' : undefined}
              variant={step === awaited ? 'filled' : 'default'}
              onClick={() => setOpen(step)}
            >
              {t(`step.${step}`, { to })}
            </Button>
          ))}
          {more.length > 0 && (
            <Menu position="bottom-start">
              <Menu.Target>
                <Button variant="default">{t('more')}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                {more.map((step) => (
                  <Menu.Item key={step} onClick={() => setOpen(step)}>
                    {t(`step.${step}`, { to })}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
      <Suspense fallback={null}>
        {open === 'direct' && (
          <DirectSheet blockerId={blocker.id} onClose={close} onDone={() => done(t('direct.sent'))} />
        )}
        {open !== null && open !== 'direct' && (
          <StepSheet blockerId={blocker.id} step={open} onClose={close} onDone={() => done(t('done'))} />
        )}
      </Suspense>
    </>
  );
};
