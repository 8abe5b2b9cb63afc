import classes from './filter.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly isSet: boolean;
  readonly onChoose: (value: string) => void;
}

/** The device's own list to choose from: it opens at once on an old phone, and by keyboard. */
export const Choice = ({ label, value, options, isSet, onChoose }: Props) => (
  <label className={classes.choice} data-set={isSet || undefined}>
    <span className={classes.choiceLabel}>{label}</span>
    <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
