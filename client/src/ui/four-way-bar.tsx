import type { FourWay } from '../lib/timeliness.ts';
import classes from './four-way-bar.module.css';
import { useTexts } from './ui-texts.ts';

/** In the order in which every count of work here is said. */
export const fourWayParts = ['doneOnTime', 'doneLate', 'openWithin', 'openOverdue'] as const;

export type FourWayPart = (typeof fourWayParts)[number];

export const useFourWayWords = (): ((part: FourWayPart) => string) => {
  const t = useTexts();
  return (part) => t(`fourWay.${part}`);
};

/** The four parts side by side, as wide as they are many; in words for those who do not see it. */
export const FourWayBar = ({ count, isTall = false }: { count: FourWay; isTall?: boolean }) => {
  const t = useTexts();
  const { doneOnTime, doneLate, openWithin, openOverdue } = count;
  return (
    <div
      className={classes.bar}
      data-tall={isTall || undefined}
      role="img"
      aria-label={t('fourWay.bar', { doneOnTime, doneLate, openWithin, openOverdue })}
    >
      {fourWayParts.map((part) =>
        count[part] > 0 ? <span key={part} data-part={part} style={{ flexGrow: count[part] }} /> : null,
      )}
    </div>
  );
};

/** What the colours of the bars mean. */
export const FourWayLegend = ({ className }: { className?: string | undefined }) => {
  const say = useFourWayWords();
  return (
    <ul className={className}>
      {fourWayParts.map((part) => (
        <li key={part}>
          <span className={classes.sample} data-part={part} aria-hidden /> {say(part)}
        </li>
      ))}
    </ul>
  );
};
