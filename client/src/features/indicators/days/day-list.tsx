import { IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { type Day, daysBetween, formatDayShort, formatWeekday } from '../../../lib/days.ts';
import { useTable } from '../../../live/index.ts';
import { lastDays } from '../enter/day-state.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './days-view.module.css';
import { reportedOn } from './reported.ts';

interface Props {
  readonly today: Day;
  readonly chosen: Day;
  readonly onChoose: (day: Day) => void;
}

const shownDays = 14;

/** The last days with how many localities have reported, the newest first. */
export const DayList = ({ today, chosen, onChoose }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const progress = useTable('progress');
  const indicators = useTable('indicators');
  const figureDays = useTable('figureDays');
  const days = useMemo(() => {
    const first = [...indicators.values()].map(({ startsOn }) => startsOn).sort()[0] ?? today;
    const locked = new Set([...figureDays.values()].filter((one) => one.locked).map((one) => one.day));
    return lastDays(today, shownDays, first).map((day) => ({
      day,
      isLocked: locked.has(day),
      ...reportedOn(day, progress.values(), indicators),
    }));
  }, [progress, indicators, figureDays, today]);
  return (
    <ul className={classes.days} aria-label={t('view.days')}>
      {days.map(({ day, isLocked, localities, complete }) => (
        <li key={day}>
          <button
            type="button"
            className={classes.day}
            aria-pressed={day === chosen}
            onClick={() => onChoose(day)}
          >
            <span>
              {daysBetween(day, today) === 0 ? t('day.today') : formatWeekday(day, language)}{' '}
              {formatDayShort(day, today)}
            </span>
            <span className={classes.count} data-short={complete < localities || undefined}>
              {isLocked && <IconLock size={15} aria-label={t('day.locked')} />}
              {complete}/{localities}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
