import { Button } from '@mantine/core';
import { IconMap2, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTable } from '../../../live/index.ts';
import { EmptyState, Said, useTitle } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { NothingFound } from '../entry/nothing-found.tsx';
import { SearchBox } from '../entry/search-box.tsx';
import { useOpenSheet } from '../entry/use-open-sheet.ts';
import { EndLocality } from './end-locality.tsx';
import { LocalityBranch } from './locality-branch.tsx';
import { LocalityForm } from './locality-form.tsx';
import { branchesOf } from './locality-tree.ts';
import { MapSheet } from './map/map-sheet.tsx';

/** Where work happens: a tree. */
export const LocalitiesTab = () => {
  const t = useTexts();
  useTitle(t('tab.localities'));
  const localities = useTable('localities');
  const [search, setSearch] = useState('');
  const [words, setWords] = useState<string | null>(null);
  const { sheet, open, close } = useOpenSheet();
  const chosen = localities.get(sheet?.id ?? '') ?? null;
  const branches = branchesOf(localities, search);
  const finish = (said: string): void => {
    setWords(said);
    close();
  };
  const ways = { onClose: close, onDone: finish };
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => open('new')}>
      {t('localities.add')}
    </Button>
  );
  return (
    <>
      {localities.size === 0 ? (
        <EmptyState icon={<IconMap2 size={40} stroke={1.5} />} title={t('localities.empty')} action={add}>
          {t('localities.emptyAdvice')}
        </EmptyState>
      ) : (
        <>
          <div className={classes.bar}>
            <span className={classes.count} role="status">
              {t('localities.count', { count: localities.size })}
            </span>
            <Button variant="default" leftSection={<IconMap2 size={18} />} onClick={() => open('map')}>
              {t('map.open')}
            </Button>
            {add}
          </div>
          <div className={classes.filters}>
            <SearchBox label={t('localities.search')} value={search} onChange={setSearch} />
          </div>
          {branches.length === 0 && <NothingFound onClear={() => setSearch('')} />}
          <ul className={classes.tree} data-root>
            {branches.map((branch) => (
              <LocalityBranch
                key={branch.locality.id}
                branch={branch}
                depth={0}
                isSearching={search.trim() !== ''}
                onOpen={open}
              />
            ))}
          </ul>
        </>
      )}
      {sheet?.what === 'new' && (
        <LocalityForm key={sheet.id} locality={null} parentId={chosen?.id ?? ''} {...ways} />
      )}
      {sheet?.what === 'edit' && chosen && (
        <LocalityForm key={chosen.id} locality={chosen} parentId="" {...ways} />
      )}
      {sheet?.what === 'map' && <MapSheet {...ways} />}
      {sheet?.what === 'end' && chosen && <EndLocality locality={chosen} {...ways} />}
      <Said words={words} onGone={() => setWords(null)} />
    </>
  );
};
