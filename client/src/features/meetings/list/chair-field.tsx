import type { MemberRecord } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './list.module.css';

interface Props {
  readonly chairs: readonly MemberRecord[];
  readonly chosen: string;
  readonly onChange: (memberId: string) => void;
  readonly error: string | null;
}

/** Who leads the meeting: the chair or a vice-chair. */
export const ChairField = ({ chairs, chosen, onChange, error }: Props) => {
  const t = useTexts();
  return (
    <fieldset className={classes.chairs}>
      <legend>{t('prepare.chair')}</legend>
      {chairs.map((chair) => (
        <label key={chair.id} className={classes.chair}>
          <input
            type="radio"
            name="chair"
            checked={chair.id === chosen}
            onChange={() => onChange(chair.id)}
          />
          <span>
            {chair.fullName} <span className={classes.rank}>{chair.title}</span>
          </span>
        </label>
      ))}
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
