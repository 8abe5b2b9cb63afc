import { IconAdjustmentsHorizontal, IconAlertTriangle, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type BoardFilter, dueChoices, groupings, isNarrowed } from '../../../lib/board-address.ts';
import { useTable } from '../../../live/index.ts';
import { noLane } from '../arrange/placement.ts';
import { useTexts } from '../board-texts.ts';
import { Choice } from './choice.tsx';
import classes from './filter.module.css';
import { SearchField } from './search-field.tsx';
import type { Narrow } from './use-board-filter.ts';

interface Props {
  readonly filter: BoardFilter;
  readonly narrow: Narrow;
  readonly onClear: () => void;
  readonly shown: number;
  readonly children?: ReactNode;
}

const byLabel = (a: { label: string }, b: { label: string }): number => a.label.localeCompare(b.label, 'vi');

const useAgencyOptions = () => {
  const t = useTexts();
  const agencies = [...useTable('agencies').values()];
  const options = agencies.map(({ id, shortName }) => ({ value: id, label: shortName })).sort(byLabel);
  return [{ value: '', label: t('filter.everyAgency') }, ...options];
};

const useLocalityOptions = () => {
  const t = useTexts();
  const localities = [...useTable('localities').values()].filter(({ kind }) => kind !== 'HAMLET');
  const options = localities.map(({ id, name }) => ({ value: id, label: name })).sort(byLabel);
  const none = { value: noLane, label: t('filter.noLocality') };
  return [{ value: '', label: t('filter.everyLocality') }, ...options, none];
};

const Choices = ({ filter, narrow }: Pick<Props, 'filter' | 'narrow'>) => {
  const t = useTexts();
  const dues = dueChoices.map((value) => ({ value, label: t(`filter.dues.${value}`) }));
  return (
    <>
      <Choice
        label={t('filter.group')}
        value={filter.grouping}
        isSet={filter.grouping !== 'none'}
        options={groupings.map((value) => ({ value, label: t(`filter.groups.${value}`) }))}
        onChoose={(value) => narrow({ grouping: groupings.find((one) => one === value) ?? 'none' })}
      />
      <Choice
        label={t('filter.agency')}
        value={filter.agencyId ?? ''}
        isSet={filter.agencyId !== null}
        options={useAgencyOptions()}
        onChoose={(value) => narrow({ agencyId: value || null })}
      />
      <Choice
        label={t('filter.locality')}
        value={filter.localityId ?? ''}
        isSet={filter.localityId !== null}
        options={useLocalityOptions()}
        onChoose={(value) => narrow({ localityId: value || null })}
      />
      <Choice
        label={t('filter.due')}
        value={filter.due ?? ''}
        isSet={filter.due !== null}
        options={[{ value: '', label: t('filter.everyDue') }, ...dues]}
        onChoose={(value) => narrow({ due: dueChoices.find((one) => one === value) ?? null })}
      />
      <button
        type="button"
        className={classes.toggle}
        aria-pressed={filter.isBlocked}
        onClick={() => narrow({ isBlocked: !filter.isBlocked })}
      >
        <IconAlertTriangle size={16} aria-hidden />
        {t('filter.blocked')}
      </button>
    </>
  );
};

const setCount = (filter: BoardFilter): number =>
  [filter.agencyId, filter.localityId, filter.due, filter.part, filter.isBlocked].filter(Boolean).length;

/** The board's filters in one row; on a phone behind a button, with the search always at hand. */
export const BoardFilters = ({ filter, narrow, onClear, shown, children }: Props) => {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  const count = setCount(filter);
  return (
    <section className={classes.filters} aria-label={t('filter.label')}>
      <SearchField text={filter.text} onSearch={(text) => narrow({ text })} />
      <button
        type="button"
        className={classes.openChoices}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <IconAdjustmentsHorizontal size={18} aria-hidden />
        {count > 0 ? t('filter.openCount', { count }) : t('filter.open')}
      </button>
      <div className={classes.choices} data-open={isOpen || undefined}>
        <Choices filter={filter} narrow={narrow} />
      </div>
      {filter.part && (
        <button
          type="button"
          className={classes.part}
          aria-label={t('filter.dropPart', { part: t(`filter.parts.${filter.part}`) })}
          onClick={() => narrow({ part: null })}
        >
          {t(`filter.parts.${filter.part}`)}
          <IconX size={14} aria-hidden />
        </button>
      )}
      {isNarrowed(filter) && (
        <button type="button" className={classes.clear} onClick={onClear}>
          {t('filter.clear')}
        </button>
      )}
      <div className={classes.end}>
        <output className={classes.shown}>{t('filter.shown', { count: shown })}</output>
        {children}
      </div>
    </section>
  );
};
