import { IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { fold } from '../../../lib/fold.ts';
import { useTable, useUnit } from '../../../live/index.ts';
import { useTexts } from '../blockers-texts.ts';
import classes from './direct-sheet.module.css';

export interface AgencyChipsProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly error?: string | null;
}

/** Agencies as chips: those chosen first, the others found by a few letters, with or without diacritics. */
export const AgencyChips = ({ label, chosen, onChange, error }: AgencyChipsProps) => {
  const t = useTexts();
  const id = useId();
  const [sought, setSought] = useState('');
  const agencies = useTable('agencies');
  const today = useUnit()?.today ?? '';
  const found = [...agencies.values()]
    .filter((agency) => !chosen.includes(agency.id) && !(agency.endedOn && agency.endedOn <= today))
    .filter((agency) =>
      fold([agency.shortName, agency.name, ...agency.aliases].join(' ')).includes(fold(sought)),
    )
    .sort((a, b) => a.shortName.localeCompare(b.shortName, 'vi'));
  return (
    <fieldset className={classes.agencies}>
      <legend className={classes.label}>{label}</legend>
      {chosen.length > 0 && (
        <div className={classes.chips}>
          {chosen.map((agencyId) => (
            <button
              key={agencyId}
              type="button"
              className={classes.chip}
              aria-pressed
              onClick={() => onChange(chosen.filter((one) => one !== agencyId))}
            >
              {agencies.get(agencyId)?.shortName} <IconX size={16} aria-hidden />
            </button>
          ))}
        </div>
      )}
      <input
        id={id}
        type="search"
        className={classes.search}
        aria-label={t('direct.find')}
        placeholder={t('direct.find')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <div className={classes.found}>
        {found.map((agency) => (
          <button
            key={agency.id}
            type="button"
            className={classes.chip}
            aria-pressed={false}
            onClick={() => {
              onChange([...chosen, agency.id]);
              setSought('');
            }}
          >
            {agency.shortName}
          </button>
        ))}
        {found.length === 0 && <span className={classes.soft}>{t('direct.noneFound')}</span>}
      </div>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
