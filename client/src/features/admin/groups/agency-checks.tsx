import { Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import { useTable } from '../../../live/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { findAgencies } from '../agencies/find-agencies.ts';
import { EndedTag } from '../entry/ended-tag.tsx';
import { SearchBox } from '../entry/search-box.tsx';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (agencyIds: string[]) => void;
  readonly error: string | null;
}

/** Agencies by picking: a list to tick, narrowed by typing, all that is shown at once if wished. */
export const AgencyChecks = ({ label, value, onChange, error }: Props) => {
  const t = useTexts();
  const errorId = useId();
  const [search, setSearch] = useState('');
  const picked = new Set(value);
  const agencies = [...useTable('agencies').values()].filter(
    (agency) => agency.endedOn === null || picked.has(agency.id),
  );
  const shown = findAgencies(agencies, search);
  const set = (id: string, isPicked: boolean): void =>
    onChange(isPicked ? [...value, id] : value.filter((one) => one !== id));
  const isAllPicked = shown.every((agency) => picked.has(agency.id));
  const setShown = (): void => {
    const ids = new Set(shown.map((agency) => agency.id));
    const others = value.filter((id) => !ids.has(id));
    onChange(isAllPicked ? others : [...others, ...ids]);
  };
  return (
    <fieldset
      className={classes.checks}
      aria-describedby={error ? errorId : undefined}
      aria-invalid={error ? true : undefined}
      tabIndex={-1}
    >
      <legend>
        {label} · {t('groups.picked', { count: value.length })}
      </legend>
      <SearchBox label={t('groups.find')} value={search} onChange={setSearch} />
      {shown.length > 0 && (
        <button type="button" className={classes.linkButton} onClick={setShown}>
          {t(isAllPicked ? 'groups.dropShown' : 'groups.pickShown')}
        </button>
      )}
      <div className={classes.checkList}>
        {shown.map((agency) => (
          <div key={agency.id} className={classes.check}>
            <Checkbox
              size="md"
              label={agency.name}
              checked={picked.has(agency.id)}
              onChange={(event) => set(agency.id, event.currentTarget.checked)}
            />
            <EndedTag endedOn={agency.endedOn} />
          </div>
        ))}
        {shown.length === 0 && <p className={classes.soft}>{t('search.nothing')}</p>}
      </div>
      {error && (
        <p id={errorId} role="alert" className={classes.fieldError}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
