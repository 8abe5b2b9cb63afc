import { describe, expect, test } from '@jest/globals';
import { aMember, anAgency } from '../../../testing/records.ts';
import { type Account, colleaguesOf, findAccounts, noFilter, withNewest } from './accounts.ts';

const anAccount = (set: Partial<Account>, member: Parameters<typeof aMember>[0] = {}): Account => ({
  username: 'justice',
  phone: null,
  lastSeenAt: null,
  createdAt: '2026-06-01T01:00:00.000Z',
  openAssignments: 0,
  ...set,
  member: aMember(member),
});

const agencies = new Map([
  ['justice', anAgency()],
  ['o-lam', anAgency({ id: 'o-lam', name: 'UBND xã Ô Lâm', shortName: 'UBND xã Ô Lâm' })],
]);
const accounts = [
  anAccount({ username: 'tu-phap' }, { id: 'left', fullName: 'Trần Văn An', disabled: true }),
  anAccount(
    { username: 'o-lam', phone: '0912 345 678' },
    { id: 'b', fullName: 'Đỗ Bình', agencyId: 'o-lam' },
  ),
  anAccount({ username: 'justice' }, { id: 'a', fullName: 'Nguyễn Ánh', role: 'STAFF' }),
];
const ids = (found: readonly Account[]): string[] => found.map(({ member }) => member.id);

describe('finding an account', () => {
  test('[S81] by name, agency, sign-in or digits of the phone, without diacritics; those disabled come last', () => {
    const search = (words: string) => ids(findAccounts(accounts, agencies, { ...noFilter, search: words }));

    expect(search('')).toEqual(['b', 'a', 'left']);
    expect(search('do o lam')).toEqual(['b']);
    expect(search('345 678')).toEqual(['b']);
    expect(search('không có ai')).toEqual([]);
  });

  test('[S81] the filters narrow together', () => {
    const found = findAccounts(accounts, agencies, { ...noFilter, agencyId: 'justice', state: 'waiting' });

    expect(ids(found)).toEqual(['a']);
  });

  test('[S81] what the feed told is newer than the list', () => {
    const told = aMember({ id: 'a', fullName: 'Nguyễn Thị Ánh', version: 2 });

    expect(withNewest(accounts, new Map([['a', told]]))[2]?.member.fullName).toBe('Nguyễn Thị Ánh');
  });
});

test('[S86] a leaver’s work is offered to the nearest first, and to nobody who does no work', () => {
  const leaver = aMember({ id: 'leaver', agencyId: 'team' });
  const people = [
    leaver,
    aMember({ id: 'mate', agencyId: 'team' }),
    aMember({ id: 'boss', agencyId: 'police' }),
    aMember({ id: 'gone', agencyId: 'team', disabled: true }),
    aMember({ id: 'reader', agencyId: 'team', role: 'OBSERVER' }),
    aMember({ id: 'far', agencyId: 'justice' }),
  ];

  const { same, parent, others } = colleaguesOf(leaver, people, 'police');

  expect([same, parent, others].map((group) => group.map((one) => one.id))).toEqual([
    ['mate'],
    ['boss'],
    ['far'],
  ]);
});
