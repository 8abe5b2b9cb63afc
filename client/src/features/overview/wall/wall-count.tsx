import { useLanguage } from '../../../i18n/index.ts';
import { formatNumber, formatShare } from '../../../lib/numbers.ts';
import type { FourWay } from '../../../lib/timeliness.ts';
import { useTexts } from '../overview-texts.ts';
import { parts } from '../parts/four-way-bar.tsx';
import classes from './wall.module.css';

/** The four-way count, and how much of all is done. */
export const WallCount = ({ count }: { count: FourWay }) => {
  const t = useTexts();
  const language = useLanguage();
  const done = count.doneOnTime + count.doneLate;
  return (
    <div className={classes.middle}>
      <p className={classes.huge}>
        {t('wall.done', { share: formatShare(count.total === 0 ? 0 : done / count.total, language) })}
        <span className={classes.soft}>
          {t('wall.ofTotal', { total: formatNumber(count.total, language) })}
        </span>
      </p>
      <div className={classes.bar} aria-hidden>
        {parts.map((part) =>
          count[part] > 0 ? <span key={part} data-part={part} style={{ flexGrow: count[part] }} /> : null,
        )}
      </div>
      <ul className={classes.four}>
        {parts.map((part) => (
          <li key={part} data-part={part}>
            <strong>{formatNumber(count[part], language)}</strong>
            {t(`count.${part}`)}
          </li>
        ))}
      </ul>
    </div>
  );
};
