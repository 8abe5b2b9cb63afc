import classes from './show-as.module.css';

interface Props<V extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of two or three ways to look at the same thing. */
export const ShowAs = <V extends string>({ label, choices, value, onChange }: Props<V>) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a heading's line in every browser
  <div className={classes.choices} role="group" aria-label={label}>
    {choices.map((choice) => (
      <button
        key={choice.value}
        type="button"
        className={classes.choice}
        aria-pressed={choice.value === value}
        onClick={() => onChange(choice.value)}
      >
        {choice.label}
      </button>
    ))}
  </div>
);
