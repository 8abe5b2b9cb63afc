import { Button, NativeSelect } from '@mantine/core';
import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgencyKind } from '../../../graphql/generated/schema.ts';
import { useTable } from '../../../live/index.ts';
import { EmptyState, Said, useTitle } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { NothingFound } from '../entry/nothing-found.tsx';
import { SearchBox } from '../entry/search-box.tsx';
import { useOpenSheet } from '../entry/use-open-sheet.ts';
import table from '../table.module.css';
import { AgencyForm } from './agency-form.tsx';
import { AgencyRow } from './agency-row.tsx';
import { EndAgency } from './end-agency.tsx';
import { agencyKinds, findAgencies } from './find-agencies.ts';

/** The bodies that answer for tasks. */
export const AgenciesTab = () => {
  const t = useTexts();
  useTitle(t('tab.agencies'));
  const agencies = useTable('agencies');
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<AgencyKind | ''>('');
  const [words, setWords] = useState<string | null>(null);
  const { sheet, open, close } = useOpenSheet();
  const chosen = agencies.get(sheet?.id ?? '') ?? null;
  const found = findAgencies([...agencies.values()], search, kind);
  const finish = (said: string): void => {
    setWords(said);
    close();
  };
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => open('new')}>
      {t('agencies.add')}
    </Button>
  );
  return (
    <>
      <div className={classes.bar}>
        <span className={classes.count} role="status">
          {t('agencies.count', { shown: found.length, count: agencies.size })}
        </span>
        {add}
      </div>
      <div className={classes.filters}>
        <SearchBox label={t('agencies.search')} value={search} onChange={setSearch} />
        <NativeSelect
          size="md"
          aria-label={t('agencies.field.kind')}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as AgencyKind | '')}
          data={[
            { value: '', label: t('agencies.allKinds') },
            ...agencyKinds.map((one) => ({ value: one, label: t(`kind.${one}`) })),
          ]}
        />
      </div>
      {agencies.size === 0 && (
        <EmptyState
          icon={<IconBuildingCommunity size={40} stroke={1.5} />}
          title={t('agencies.empty')}
          action={add}
        >
          {t('agencies.emptyAdvice')}
        </EmptyState>
      )}
      {agencies.size > 0 && found.length === 0 && (
        <NothingFound
          onClear={() => {
            setSearch('');
            setKind('');
          }}
        />
      )}
      {found.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('agencies.field.name')}</th>
              <th scope="col">{t('agencies.field.shortName')}</th>
              <th scope="col">{t('agencies.field.kind')}</th>
              <th scope="col">{t('agencies.field.parentId')}</th>
              <th scope="col">{t('agencies.field.localityId')}</th>
              <th scope="col" className={table.figure}>
                {t('agencies.field.people')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {found.map((agency) => (
              <AgencyRow key={agency.id} agency={agency} onOpen={open} />
            ))}
          </tbody>
        </table>
      )}
      {sheet?.what === 'new' && <AgencyForm agency={null} onClose={close} onDone={finish} />}
      {sheet?.what === 'edit' && chosen && (
        <AgencyForm key={chosen.id} agency={chosen} onClose={close} onDone={finish} />
      )}
      {sheet?.what === 'end' && chosen && <EndAgency agency={chosen} onClose={close} onDone={finish} />}
      <Said words={words} onGone={() => setWords(null)} />
    </>
  );
};
