import { useId } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { formatDayLong } from '../../lib/days.ts';
import classes from './plans.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly error?: string | null | undefined;
}

/** A day by the browser's own calendar, said in words below. */
export const DayInput = ({ label, value, onChange, error }: Props) => {
  const language = useLanguage();
  const id = useId();
  return (
    <div className={classes.day}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-words`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span
        id={`${id}-words`}
        className={error ? classes.dayError : classes.dayWords}
        role={error ? 'alert' : undefined}
      >
        {error ?? (value ? formatDayLong(value, language) : '')}
      </span>
    </div>
  );
};
