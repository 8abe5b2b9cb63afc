import type { EntityManager } from 'typeorm';
import { isId } from '../../platform/database/index.ts';
import type { Account, Role } from '../../platform/graphql/generated/schema.ts';
import { holdDirectory } from '../units/index.ts';
import { noSuchMember } from './account-refusals.ts';

/** An account with what only its own rules need. */
export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly agencyId: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly version: number;
  readonly lastSeenAt: Date | null;
  readonly createdAt: Date;
  readonly openAssignments: number;
}

const ACCOUNT = `
SELECT m.id, m.username, m.full_name AS "fullName", m.title, m.phone, m.agency_id AS "agencyId", m.role,
  m.disabled_at IS NOT NULL AS disabled, m.version, m.last_seen_at AS "lastSeenAt", m.created_at AS "createdAt",
  (SELECT count(*)::int FROM assignments a
   WHERE a.person_id = m.id AND a.status NOT IN ('DONE', 'REFUSED', 'WITHDRAWN')) AS "openAssignments"
FROM members m WHERE m.unit_id = $1`;

export const asAccount = (row: AccountRow): Account => {
  const { username, phone, lastSeenAt, createdAt, openAssignments, ...member } = row;
  return {
    member,
    username,
    phone,
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    openAssignments,
  };
};

export const findAccounts = (manager: EntityManager, unitId: string): Promise<AccountRow[]> =>
  manager.query(`${ACCOUNT} ORDER BY m.full_name, m.id`, [unitId]);

/** @throws DomainError NOT_FOUND */
export const loadAccount = async (
  manager: EntityManager,
  unitId: string,
  memberId: string,
): Promise<AccountRow> => {
  const [row]: AccountRow[] = isId(memberId)
    ? await manager.query(`${ACCOUNT} AND m.id = $2`, [unitId, memberId])
    : [];
  if (row === undefined) throw noSuchMember();
  return row;
};

/**
 * One change of accounts at a time in a unit, so that two admins cannot disable each other at once. The directory is held
 * first, as by those who change an agency and then its people's rights: in another order the two would wait for one
 * another. People go on working meanwhile: these locks let rows be referred to.
 */
export const holdAccounts = async (manager: EntityManager, unitId: string): Promise<AccountRow[]> => {
  await holdDirectory(manager, unitId);
  await manager.query('SELECT 1 FROM members WHERE unit_id = $1 ORDER BY id FOR NO KEY UPDATE', [unitId]);
  return findAccounts(manager, unitId);
};
