import classes from './states.module.css';
import { useTexts } from './ui-texts.ts';

/** What is shown may be old: since when it has not been brought up to date. */
export const StaleNotice = ({ since }: { since: string }) => {
  const t = useTexts();
  return (
    <output className={classes.stale}>
      <span aria-hidden className={classes.staleSign} /> {t('stale', { since })}
    </output>
  );
};
