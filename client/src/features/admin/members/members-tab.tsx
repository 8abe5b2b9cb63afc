import { Button } from '@mantine/core';
import { IconTableImport, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTable } from '../../../live/index.ts';
import { EmptyState, LoadError, Skeletons, useAddressPart, useTitle } from '../../../ui/index.ts';
import { useViewer } from '../../identity/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { NothingFound } from '../entry/nothing-found.tsx';
import { useOpenSheet } from '../entry/use-open-sheet.ts';
import { AccountFilters } from './account-filters.tsx';
import { type AccountFilter, findAccounts, noFilter } from './accounts.ts';
import { AccountsTable } from './accounts-table.tsx';
import { MemberSheets } from './member-sheets.tsx';
import { useAccounts } from './use-accounts.ts';

/** Everybody who can sign in here. */
export const MembersTab = () => {
  const t = useTexts();
  useTitle(t('tab.members'));
  const viewer = useViewer();
  const { accounts, refusal, hasFailed, again } = useAccounts();
  const agencies = useTable('agencies');
  const [agencyId, setAgencyId] = useAddressPart('agency');
  const [rest, setRest] = useState<AccountFilter>(noFilter);
  const filter = { ...rest, agencyId: agencyId ?? '' };
  const { sheet, open, close } = useOpenSheet();

  const change = (part: Partial<AccountFilter>): void => {
    if (part.agencyId !== undefined) setAgencyId(part.agencyId || null);
    setRest((before) => ({ ...before, ...part }));
  };
  if (!accounts) {
    return hasFailed ? <LoadError message={refusal?.message ?? null} onRetry={again} /> : <Skeletons />;
  }
  const found = findAccounts(accounts, agencies, filter);
  const add = (
    <Button leftSection={<IconUserPlus size={18} />} onClick={() => open('new')}>
      {t('members.add')}
    </Button>
  );
  return (
    <>
      <div className={classes.bar}>
        <span className={classes.count} role="status">
          {t('members.count', { shown: found.length, count: accounts.length })}
        </span>
        <Button
          component={Link}
          to="/admin/members/import"
          variant="default"
          leftSection={<IconTableImport size={18} />}
        >
          {t('members.import')}
        </Button>
        {add}
      </div>
      <AccountFilters filter={filter} onChange={change} />
      {accounts.length === 0 && (
        <EmptyState icon={<IconUsers size={40} stroke={1.5} />} title={t('members.empty')} action={add}>
          {t('members.emptyAdvice')}
        </EmptyState>
      )}
      {accounts.length > 0 && found.length === 0 && <NothingFound onClear={() => change(noFilter)} />}
      {found.length > 0 && <AccountsTable accounts={found} ownId={viewer.member.id} onOpen={open} />}
      <MemberSheets accounts={accounts} sheet={sheet} onOpen={open} onClose={close} onChanged={again} />
    </>
  );
};
