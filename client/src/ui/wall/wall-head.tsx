import { useLanguage } from '../../i18n/index.ts';
import { dayIn, formatDayLong } from '../../lib/days.ts';
import { formatClock } from '../../lib/instants.ts';
import { type LineState, LineWords } from '../line-words.tsx';
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

export interface WallHeadProps {
  readonly unit: { readonly name: string; readonly zone: string };
  /** What goes on just now. */
  readonly note?: string | undefined;
  /** What the wall is about. */
  readonly title: string;
  readonly line: LineState;
}

/** Whose wall, which plan, what time it is, and whether it is live. */
export const WallHead = ({ unit, note, title, line }: WallHeadProps) => (
  <header className={classes.head}>
    <div className={classes.names}>
      <span>
        {unit.name}
        {note && <strong className={classes.note}>{note}</strong>}
      </span>
      <h1 className={classes.title}>{title}</h1>
    </div>
    <LineWords className={classes.line} line={line} zone={unit.zone} />
    <Clock zone={unit.zone} />
  </header>
);
