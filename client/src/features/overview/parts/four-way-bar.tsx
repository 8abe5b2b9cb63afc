import type { FourWay } from '../../../lib/timeliness.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './bar.module.css';

export const parts = ['doneOnTime', 'doneLate', 'openWithin', 'openOverdue'] as const;

/** The four parts side by side, as wide as they are many; in words for those who do not see it. */
export const FourWayBar = ({ count, isTall = false }: { count: FourWay; isTall?: boolean }) => {
  const t = useTexts();
  const { doneOnTime, doneLate, openWithin, openOverdue } = count;
  return (
    <div
      className={classes.bar}
      data-tall={isTall || undefined}
      role="img"
      aria-label={t('count.bar', { doneOnTime, doneLate, openWithin, openOverdue })}
    >
      {parts.map((part) =>
        count[part] > 0 ? <span key={part} data-part={part} style={{ flexGrow: count[part] }} /> : null,
      )}
    </div>
  );
};
