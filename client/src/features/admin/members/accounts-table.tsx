import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../admin-texts.ts';
import table from '../table.module.css';
import { AccountRow } from './account-row.tsx';
import type { Account } from './accounts.ts';

/** Rows are drawn in portions: a province has a thousand accounts, and people search rather than scroll. */
const portion = 100;

interface Props {
  readonly accounts: readonly Account[];
  readonly ownId: string;
  readonly onOpen: (what: string, memberId: string) => void;
}

export const AccountsTable = ({ accounts, ownId, onOpen }: Props) => {
  const t = useTexts();
  const [shown, setShown] = useState(portion);
  const left = accounts.length - shown;
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('members.field.fullName')}</th>
            <th scope="col">{t('members.field.username')}</th>
            <th scope="col">{t('members.field.agencyId')}</th>
            <th scope="col">{t('members.field.role')}</th>
            <th scope="col">{t('members.field.phone')}</th>
            <th scope="col" className={table.figure}>
              {t('members.field.work')}
            </th>
            <th scope="col">{t('members.field.seen')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {accounts.slice(0, shown).map((account) => (
            <AccountRow
              key={account.member.id}
              account={account}
              isOwn={account.member.id === ownId}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button variant="default" onClick={() => setShown(shown + portion)}>
          {t('more', { count: Math.min(left, portion) })}
        </Button>
      )}
    </>
  );
};
