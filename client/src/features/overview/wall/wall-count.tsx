import { useLanguage } from '../../../i18n/index.ts';
import { formatNumber, formatShare } from '../../../lib/numbers.ts';
import type { FourWay } from '../../../lib/timeliness.ts';
import { FourWayBar, FourWayTiles } from '../../../ui/index.ts';
import { useTexts } from '../overview-texts.ts';
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
      <div className={classes.bar}>
        <FourWayBar count={count} isTall />
      </div>
      <FourWayTiles count={count} isWall />
    </div>
  );
};
