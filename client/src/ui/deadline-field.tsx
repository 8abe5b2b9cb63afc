import { DayField } from './day-field.tsx';

const quickDays = [1, 3, 7];

interface Props {
  readonly label: string;
  readonly value: string;
  /** The unit's day. */
  readonly today: string;
  readonly onChange: (day: string) => void;
}

/** Until when something that is laid on somebody now is to be done: tomorrow, in some days, or a day of one's own. */
export const DeadlineField = ({ label, value, today, onChange }: Props) => (
  <DayField
    label={label}
    value={value}
    min={today}
    quick={{ from: today, today, days: quickDays }}
    onChange={onChange}
  />
);
