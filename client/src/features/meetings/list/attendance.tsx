import { useTable } from '../../../live/index.ts';
import { MoreButton } from '../../../ui/page/index.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './list.module.css';

interface Props {
  /** Agencies of the order, those at risk first. */
  readonly offered: readonly string[];
  readonly present: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Who is to come: a press a name. */
export const Attendance = ({ offered, present, onChange }: Props) => {
  const t = useTexts();
  const agencies = useTable('agencies');
  const all = [...new Set([...offered, ...present])];
  const toggle = (id: string): void =>
    onChange(present.includes(id) ? present.filter((one) => one !== id) : [...present, id]);
  return (
    <fieldset className={classes.chairs}>
      <legend>{t('prepare.present', { count: present.length })}</legend>
      <div className={classes.chips}>
        {all.map((id) => (
          <button
            key={id}
            type="button"
            className={classes.chip}
            aria-pressed={present.includes(id)}
            onClick={() => toggle(id)}
          >
            {agencies.get(id)?.shortName}
          </button>
        ))}
      </div>
      {present.length < all.length && (
        <MoreButton onClick={() => onChange(all)}>{t('prepare.all')}</MoreButton>
      )}
    </fieldset>
  );
};
