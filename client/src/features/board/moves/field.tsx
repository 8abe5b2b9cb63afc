import { useId } from 'react';
import classes from './moves.module.css';

interface Props {
  readonly kind: 'text' | 'date';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** The first day that may be chosen. */
  readonly least?: string;
  readonly error: string | null;
  readonly isFirst?: boolean;
  readonly isOptional?: boolean;
  readonly onType: (value: string) => void;
}

/** A line of words, or a day, with what is wrong with it underneath. */
export const Field = (props: Props) => {
  const { kind, label, hint, value, least, error, isFirst = false, isOptional = false, onType } = props;
  const id = useId();
  const shared = {
    id,
    value,
    required: !isOptional,
    'aria-invalid': error !== null,
    'aria-describedby': error ? `${id}-error` : undefined,
    'data-autofocus': isFirst || undefined,
  };
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {kind === 'date' ? (
        <input type="date" {...shared} min={least} onChange={(event) => onType(event.currentTarget.value)} />
      ) : (
        <textarea
          {...shared}
          rows={3}
          maxLength={500}
          placeholder={hint}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
      {error && (
        <span id={`${id}-error`} className={classes.fieldError}>
          {error}
        </span>
      )}
    </div>
  );
};
