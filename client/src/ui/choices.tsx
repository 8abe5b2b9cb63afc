import { type ReactNode, useId } from 'react';
import classes from './choices.module.css';

interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly meaning?: 'red' | 'amber' | 'green' | 'accent';
}

interface Props<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** How many stand beside each other on a phone. */
  readonly columns?: 2 | 3;
  readonly shape?: 'tile' | 'pill';
  readonly isLabelShown?: boolean;
  readonly error?: string | null;
}

/** One of a few, as big as a thumb: real radio buttons under tiles. */
export const Choices = <V extends string>(props: Props<V>) => {
  const name = useId();
  const { shape = 'tile', columns = 3 } = props;
  return (
    <fieldset className={classes.set} aria-describedby={props.error ? `${name}-error` : undefined}>
      <legend className={props.isLabelShown ? classes.legend : classes.hidden}>{props.label}</legend>
      <div className={classes.choices} data-shape={shape} data-columns={columns}>
        {props.choices.map((choice) => (
          <label key={choice.value} className={classes.choice} data-meaning={choice.meaning}>
            <input
              type="radio"
              className={classes.hidden}
              name={name}
              value={choice.value}
              checked={props.value === choice.value}
              onChange={() => props.onChange(choice.value)}
            />
            {choice.icon && <span aria-hidden>{choice.icon}</span>}
            <span className={classes.words}>{choice.label}</span>
          </label>
        ))}
      </div>
      {props.error && (
        <p id={`${name}-error`} role="alert" className={classes.error}>
          {props.error}
        </p>
      )}
    </fieldset>
  );
};
