import { VisuallyHidden } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useLanguage } from '../../../i18n/index.ts';
import { type Day, formatDayShort, formatWeekday } from '../../../lib/days.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './figure-table.module.css';

interface Props {
  readonly days: readonly Day[];
  readonly today: Day;
  readonly isLocked: (day: Day) => boolean;
}

/** "thứ Hai" is too wide for a column of two digits. */
const shortWeekday = (name: string): string =>
  name.startsWith('thứ ') ? name.slice(4) : name === 'Chủ nhật' ? 'CN' : name.slice(0, 3);

export const DayHeads = ({ days, today, isLocked }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  return days.map((day, column) => (
    <th
      key={day}
      scope="col"
      id={`column-${column}`}
      aria-colindex={column + 3}
      className={classes.dayHead}
      data-today={day === today || undefined}
    >
      <span className={classes.weekday}>{shortWeekday(formatWeekday(day, language))}</span>
      <span>{formatDayShort(day, today)}</span>
      {isLocked(day) && (
        <>
          <IconLock size={14} aria-hidden />
          <VisuallyHidden>{t('day.locked')}</VisuallyHidden>
        </>
      )}
    </th>
  ));
};
