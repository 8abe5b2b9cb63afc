import { useId } from 'react';
import { useLanguage } from '../i18n/index.ts';
import { addDays, type Day, formatDayLong, formatDayShort } from '../lib/days.ts';
import classes from './day-field.module.css';

interface Props {
  readonly label: string;
  readonly value: Day | '';
  readonly min: Day;
  /** The day from which the quick choices count. */
  readonly from: Day;
  /** The unit's day: it decides on how much of a date has to be said. */
  readonly today: Day;
  readonly quickDays?: readonly number[];
  readonly onChange: (day: Day | '') => void;
  readonly error?: string | null;
}

const usualDays = [3, 7, 14];

/** A day: by one press (in 3, 7, 14 days), or by the browser's own calendar. It is said in words below. */
export const DayField = (props: Props) => {
  const language = useLanguage();
  const id = useId();
  const { label, value, min, from, today, quickDays = usualDays, onChange, error } = props;
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.days}>
        {quickDays.map((days) => {
          const day = addDays(from, days);
          return (
            <button
              key={days}
              type="button"
              className={classes.quick}
              aria-pressed={value === day}
              onClick={() => onChange(day)}
            >
              {formatDayShort(day, today)} (+{days})
            </button>
          );
        })}
        <input
          id={id}
          className={classes.native}
          type="date"
          min={min}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-words`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <p
        id={`${id}-words`}
        className={error ? classes.error : classes.words}
        role={error ? 'alert' : undefined}
      >
        {error ?? (value ? formatDayLong(value, language) : '')}
      </p>
    </div>
  );
};
