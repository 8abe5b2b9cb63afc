import { useLanguage } from '../../../i18n/index.ts';
import { dayIn, formatDayLong } from '../../../lib/days.ts';
import { formatClock } from '../../../lib/instants.ts';
import { type PlanRecord, type UnitRecord, useLine } from '../../../live/index.ts';
import { useTexts } from '../overview-texts.ts';
import { useNow } from '../use-now.ts';
import classes from './wall.module.css';

const clockEveryMs = 1_000;

const Clock = ({ zone }: { zone: string }) => {
  const language = useLanguage();
  const now = useNow(clockEveryMs);
  return (
    <span className={classes.clock}>
      <span>{formatDayLong(dayIn(now, zone), language)}</span>
      <time className={classes.time}>{formatClock(now, zone)}</time>
    </span>
  );
};

const LineSign = ({ zone }: { zone: string }) => {
  const t = useTexts();
  const line = useLine();
  const since = line.since ? formatClock(line.since, zone) : null;
  const words =
    line.state !== 'offline'
      ? t(`wall.${line.state}`)
      : since
        ? t('wall.offline', { since })
        : t('wall.offlineNever');
  return (
    <span className={classes.line} data-state={line.state} role="status">
      <span aria-hidden className={classes.sign} />
      {words}
    </span>
  );
};

/** Whose wall, which plan, what time it is, and whether it is live. */
export const WallHead = ({ unit, plan }: { unit: UnitRecord; plan: PlanRecord }) => (
  <header className={classes.head}>
    <div className={classes.names}>
      <span>{unit.name}</span>
      <h1 className={classes.plan}>{plan.shortName}</h1>
    </div>
    <LineSign zone={unit.zone} />
    <Clock zone={unit.zone} />
  </header>
);
