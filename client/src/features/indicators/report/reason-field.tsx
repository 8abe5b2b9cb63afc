import { TextInput } from '@mantine/core';
import { useTexts } from '../indicators-texts.ts';
import classes from './reason-field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (reason: string) => void;
}

const usual = ['mistyped', 'added', 'checked'] as const;

/** Why a figure that stands is changed: by one press, or in one's own words. */
export const ReasonField = ({ label, value, error, onChange }: Props) => {
  const t = useTexts();
  return (
    <div className={classes.reason}>
      <TextInput
        label={label}
        value={value}
        error={error}
        maxLength={500}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div className={classes.usual}>
        {usual.map((name) => (
          <button
            key={name}
            type="button"
            className={classes.choice}
            onClick={() => onChange(t(`reason.${name}`))}
          >
            {t(`reason.${name}`)}
          </button>
        ))}
      </div>
    </div>
  );
};
