import { Button } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { type AgencyGroupRecord, useGlow, useRecord, useTable } from '../../../live/index.ts';
import { EmptyState, Said, useTitle } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { useOpenSheet } from '../entry/use-open-sheet.ts';
import { GroupForm } from './group-form.tsx';

const GroupCard = ({ group, onEdit }: { group: AgencyGroupRecord; onEdit: () => void }) => {
  const t = useTexts();
  const agencies = useTable('agencies');
  const glow = useGlow(group.id);
  const actor = useRecord('members', glow?.actor);
  const names = group.agencyIds
    .map((id) => agencies.get(id)?.shortName ?? '')
    .sort((a, b) => a.localeCompare(b, 'vi'));
  return (
    <li className={classes.card} data-glow={glow ? true : undefined}>
      <div className={classes.cardHead}>
        <h2>{group.name}</h2>
        <span className={classes.soft}>{t('groups.count', { count: group.agencyIds.length })}</span>
        <Button variant="default" size="sm" onClick={onEdit} aria-label={`${t('edit')}: ${group.name}`}>
          {t('edit')}
        </Button>
      </div>
      {group.aliases.length > 0 && <p className={classes.soft}>{group.aliases.join(' · ')}</p>}
      <p className={classes.words}>{names.join(', ')}</p>
      {glow && (
        <span className={classes.glowWords}>{t('changedBy', { who: actor?.fullName ?? t('system') })}</span>
      )}
    </li>
  );
};

/** Classes of agencies that documents name. */
export const GroupsTab = () => {
  const t = useTexts();
  useTitle(t('tab.groups'));
  const groups = useTable('groups');
  const [words, setWords] = useState<string | null>(null);
  const { sheet, open, close } = useOpenSheet();
  const chosen = groups.get(sheet?.id ?? '') ?? null;
  const sorted = [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  const finish = (said: string): void => {
    setWords(said);
    close();
  };
  const add = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => open('new')}>
      {t('groups.add')}
    </Button>
  );
  return (
    <>
      {sorted.length === 0 ? (
        <EmptyState icon={<IconUsersGroup size={40} stroke={1.5} />} title={t('groups.empty')} action={add}>
          {t('groups.emptyAdvice')}
        </EmptyState>
      ) : (
        <>
          <div className={classes.bar}>
            <span className={classes.count}>{t('groups.late')}</span>
            {add}
          </div>
          <ul className={classes.cards}>
            {sorted.map((group) => (
              <GroupCard key={group.id} group={group} onEdit={() => open('edit', group.id)} />
            ))}
          </ul>
        </>
      )}
      {sheet?.what === 'new' && <GroupForm group={null} onClose={close} onDone={finish} />}
      {sheet?.what === 'edit' && chosen && (
        <GroupForm key={chosen.id} group={chosen} onClose={close} onDone={finish} />
      )}
      <Said words={words} onGone={() => setWords(null)} />
    </>
  );
};
