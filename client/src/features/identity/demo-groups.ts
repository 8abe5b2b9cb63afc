import type { SignInPageQuery } from '../../graphql/generated/operations.ts';

export type DemoAccount = SignInPageQuery['signInPage']['demoAccounts'][number];
export type DemoGroupName = 'leaders' | 'agencies' | 'communes' | 'staff' | 'others';

const isCommune = (account: DemoAccount): boolean => /^UBND (xã|phường|thị trấn) /iu.test(account.agencyName);

const groupOf = (account: DemoAccount): DemoGroupName => {
  switch (account.role) {
    case 'CHAIR':
    case 'COORDINATOR':
      return 'leaders';
    case 'OBSERVER':
    case 'ADMIN':
      return 'others';
    case 'STAFF':
      return 'staff';
    case 'AGENCY_LEAD':
      return isCommune(account) ? 'communes' : 'agencies';
  }
};

const order: readonly DemoGroupName[] = ['leaders', 'agencies', 'communes', 'staff', 'others'];

/** The demo's accounts as a person looks for them: who leads, which agency, which commune. Empty groups are left out. */
export const groupDemoAccounts = (
  accounts: readonly DemoAccount[],
): { name: DemoGroupName; accounts: readonly DemoAccount[] }[] =>
  order
    .map((name) => ({ name, accounts: accounts.filter((account) => groupOf(account) === name) }))
    .filter((group) => group.accounts.length > 0);
