import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './conflict.module.css';
import { useTexts } from './ui-texts.ts';

/** Somebody was quicker: both states side by side, and the person decides. */
export const Conflict = (props: {
  now: ReactNode;
  yours: ReactNode;
  isSending: boolean;
  onSendAnyway: () => void;
}) => {
  const t = useTexts();
  return (
    <section role="alert" className={classes.conflict}>
      <strong className={classes.title}>{t('conflict.title')}</strong>
      <dl className={classes.both}>
        <div className={classes.side}>
          <dt>{t('conflict.now')}</dt>
          <dd>{props.now}</dd>
        </div>
        <div className={classes.side}>
          <dt>{t('conflict.yours')}</dt>
          <dd>{props.yours}</dd>
        </div>
      </dl>
      <p className={classes.advice}>{t('conflict.advice')}</p>
      <Button variant="default" loading={props.isSending} onClick={props.onSendAnyway}>
        {t('conflict.sendAnyway')}
      </Button>
    </section>
  );
};
