import { useId } from 'react';
import { useLanguage } from '../i18n/index.ts';
import { addDays, type Day, formatDayLong, formatDayShort } from '../lib/days.ts';
import classes from './day-field.module.css';

interface Props {
  readonly label: string;
  readonly value: Day | '';
  readonly min?: Day;
  /** One press for a day that is usual here; without it there is the calendar alone. */
  readonly quick?: Quick;
  readonly onChange: (day: Day | '') => void;
  readonly error?: string | null | undefined;
}

interface Quick {
  /** The day from which the choices count. */
  readonly from: Day;
  /** The unit's day: it decides on how much of a date has to be said. */
  readonly today: Day;
  readonly days?: readonly number[];
}

const usualDays = [3, 7, 14];

const QuickDays = ({
  from,
  today,
  days = usualDays,
  value,
  onChange,
}: Quick & Pick<Props, 'value' | 'onChange'>) =>
  days.map((count) => {
    const day = addDays(from, count);
    return (
      <button
        key={count}
        type="button"
        className={classes.quick}
        aria-pressed={value === day}
        onClick={() => onChange(day)}
      >
        {formatDayShort(day, today)} (+{count})
      </button>
    );
  });

/** A day: by one press (in 3, 7, 14 days), or by the browser's own calendar. It is said in words below. */
export const DayField = (props: Props) => {
  const language = useLanguage();
  const id = useId();
  const { label, value, min, quick, onChange, error } = props;
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.days}>
        {quick && <QuickDays {...quick} value={value} onChange={onChange} />}
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
