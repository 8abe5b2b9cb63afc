import { useId } from 'react';
import { useTable } from '../../../live/index.ts';
import { useTexts } from '../board-texts.ts';
import classes from './many.module.css';

interface Props {
  readonly value: string;
  readonly error: string | null;
  readonly onChoose: (agencyId: string) => void;
}

export const AgencyField = ({ value, error, onChoose }: Props) => {
  const t = useTexts();
  const id = useId();
  const agencies = [...useTable('agencies').values()]
    .filter((agency) => agency.endedOn === null)
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{t('many.agency')}</label>
      <select
        id={id}
        required
        value={value}
        aria-invalid={error !== null}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{t('many.chooseAgency')}</option>
        {agencies.map((agency) => (
          <option key={agency.id} value={agency.id}>
            {agency.name}
          </option>
        ))}
      </select>
      {error && <span className={classes.fieldError}>{error}</span>}
    </div>
  );
};
