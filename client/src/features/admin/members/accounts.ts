import type { AccountRecordFragment } from '../../../graphql/generated/operations.ts';
import type { Role } from '../../../graphql/generated/schema.ts';
import { fold } from '../../../lib/fold.ts';
import type { AgencyRecord, MemberRecord } from '../../../live/index.ts';

export type Account = AccountRecordFragment;
export type AccountState = 'enabled' | 'waiting' | 'disabled';

export const stateOf = ({ member, lastSeenAt }: Account): AccountState => {
  if (member.disabled) return 'disabled';
  return lastSeenAt === null ? 'waiting' : 'enabled';
};

export interface AccountFilter {
  readonly search: string;
  readonly agencyId: string;
  readonly role: Role | '';
  readonly state: AccountState | '';
}

export const noFilter: AccountFilter = { search: '', agencyId: '', role: '', state: '' };

const digits = (text: string): string => text.replace(/\D/g, '');

const isFound = (account: Account, agency: AgencyRecord | undefined, search: string): boolean => {
  const { member, username, phone } = account;
  const words = fold([member.fullName, member.title, username, agency?.name, agency?.shortName].join(' '));
  if (
    fold(search)
      .split(/\s+/)
      .every((word) => words.includes(word))
  )
    return true;
  const number = digits(search);
  return number.length >= 3 && digits(phone ?? '').includes(number);
};

/** Those that the filter leaves: people still in use first, then by name. */
export const findAccounts = (
  accounts: readonly Account[],
  agencies: ReadonlyMap<string, AgencyRecord>,
  filter: AccountFilter,
): Account[] =>
  accounts
    .filter((account) => !filter.agencyId || account.member.agencyId === filter.agencyId)
    .filter((account) => !filter.role || account.member.role === filter.role)
    .filter((account) => !filter.state || stateOf(account) === filter.state)
    .filter((account) => isFound(account, agencies.get(account.member.agencyId), filter.search.trim()))
    .sort(
      (a, b) =>
        Number(a.member.disabled) - Number(b.member.disabled) ||
        a.member.fullName.localeCompare(b.member.fullName, 'vi'),
    );

/** The answer of `accounts` with what the feed has told since. */
export const withNewest = (
  accounts: readonly Account[],
  members: ReadonlyMap<string, MemberRecord>,
): Account[] =>
  accounts.map((account) => {
    const told = members.get(account.member.id);
    return told && told.version > account.member.version ? { ...account, member: told } : account;
  });

type Colleague = Pick<MemberRecord, 'id' | 'agencyId' | 'disabled' | 'role' | 'fullName'>;

/** Who can take a leaver's work over, nearest first: the same agency, its parent, all others. */
export const colleaguesOf = <M extends Colleague>(
  leaver: Colleague,
  members: readonly M[],
  parentId: string | null,
): { same: M[]; parent: M[]; others: M[] } => {
  const able = members
    .filter((one) => one.id !== leaver.id && !one.disabled && one.role !== 'OBSERVER' && one.role !== 'ADMIN')
    .sort((a, b) => a.fullName.localeCompare(b.fullName, 'vi'));
  return {
    same: able.filter((one) => one.agencyId === leaver.agencyId),
    parent: able.filter((one) => one.agencyId === parentId),
    others: able.filter((one) => one.agencyId !== leaver.agencyId && one.agencyId !== parentId),
  };
};
