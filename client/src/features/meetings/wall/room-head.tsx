import { useEffect, useState } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { dayIn, formatDayLong } from '../../../lib/days.ts';
import { formatClock } from '../../../lib/instants.ts';
import type { PlanRecord, UnitRecord } from '../../../live/index.ts';
import { LineWords } from '../line-words.tsx';
import classes from './wall.module.css';

const everyMs = 1_000;

const Clock = ({ zone }: { zone: string }) => {
  const language = useLanguage();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className={classes.clock}>
      {formatDayLong(dayIn(now, zone), language)} <time>{formatClock(now, zone)}</time>
    </span>
  );
};

/** Whose meeting, which plan, what time it is; that the line is gone, when it is. */
export const RoomHead = ({ unit, plan }: { unit: UnitRecord; plan: PlanRecord }) => (
  <header className={classes.head}>
    <div className={classes.names}>
      <span>{unit.name}</span>
      <h1>{plan.shortName}</h1>
    </div>
    <LineWords className={classes.line} />
    <Clock zone={unit.zone} />
  </header>
);
