import { IconAlertCircle, IconCheck, IconLock } from '@tabler/icons-react';
import { useLanguage } from '../../../i18n/index.ts';
import { type Day, daysBetween, formatDayShort, formatWeekday } from '../../../lib/days.ts';
import { useTexts } from '../indicators-texts.ts';
import { type DayState, isOwed } from './day-state.ts';
import classes from './day-strip.module.css';

interface Props {
  readonly days: readonly DayState[];
  readonly today: Day;
  readonly chosen: Day;
  readonly onChoose: (day: Day) => void;
}

const Mark = ({ state }: { state: DayState }) => {
  if (state.isLocked) return <IconLock size={16} aria-hidden />;
  return isOwed(state) ? (
    <IconAlertCircle size={16} aria-hidden className={classes.owed} />
  ) : (
    <IconCheck size={16} aria-hidden className={classes.done} />
  );
};

/** Today and the days before it; each says in a word whether it is reported. */
export const DayStrip = ({ days, today, chosen, onChoose }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const nameOf = (day: Day): string => {
    const ago = daysBetween(day, today);
    if (ago === 0) return t('day.today');
    return ago === 1 ? t('day.yesterday') : formatWeekday(day, language);
  };
  const said = (state: DayState): string => {
    if (state.isLocked) return t('day.locked');
    if (state.missing === 0) return t('day.reported');
    return state.missing < state.counted ? t('day.partly') : t('day.missing');
  };
  return (
    <fieldset className={classes.strip} aria-label={t('day.choose')}>
      {days.map((state) => (
        <button
          key={state.day}
          type="button"
          className={classes.day}
          aria-pressed={state.day === chosen}
          onClick={() => onChoose(state.day)}
        >
          <span className={classes.name}>{nameOf(state.day)}</span>
          <span className={classes.date}>{formatDayShort(state.day, today)}</span>
          <span className={classes.state}>
            <Mark state={state} /> {said(state)}
          </span>
        </button>
      ))}
    </fieldset>
  );
};
