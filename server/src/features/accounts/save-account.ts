import { v7 as newId } from 'uuid';
import type { Write } from '../../live/index.ts';
import type { Role } from '../../platform/graphql/generated/schema.ts';
import { loadMember, renewRights } from '../identity/index.ts';
import { type AccountRow, loadAccount } from './account.record.ts';
import { usernameTaken } from './account-refusals.ts';
import { keepAnAdmin } from './domain/account-rules.ts';

/** What an admin writes of a person, read and checked. */
export interface AccountFields {
  readonly username: string;
  readonly fullName: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly agencyId: string;
  readonly role: Role;
}

/** Adds an account without a password: its first sign-in needs a one-time code. */
export const addAccount = async (
  write: Write,
  unitId: string,
  fields: AccountFields,
): Promise<AccountRow> => {
  const id = newId();
  await write.manager.query(
    `INSERT INTO members (id, unit_id, agency_id, username, full_name, title, phone, role, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      unitId,
      fields.agencyId,
      fields.username,
      fields.fullName,
      fields.title,
      fields.phone,
      fields.role,
      write.at,
    ],
  );
  write.append({
    type: 'MemberAdded',
    subjectKind: 'MEMBER',
    subject: await loadMember(write.manager, unitId, id),
  });
  return loadAccount(write.manager, unitId, id);
};

/** `all`: the unit's accounts, held. Another role or agency renews the rights and closes open boards. */
export const changeAccount = async (
  write: Write,
  unitId: string,
  before: AccountRow,
  fields: AccountFields,
  all: readonly AccountRow[],
): Promise<AccountRow> => {
  if (all.some((other) => other.id !== before.id && other.username === fields.username))
    throw usernameTaken();
  keepAnAdmin(all, { ...before, role: fields.role });
  const { id } = before;
  await write.manager.query(
    `UPDATE members SET agency_id = $2, username = $3, full_name = $4, title = $5, phone = $6, role = $7, version = version + 1
     WHERE id = $1`,
    [id, fields.agencyId, fields.username, fields.fullName, fields.title, fields.phone, fields.role],
  );
  const hasOtherRights = before.role !== fields.role || before.agencyId !== fields.agencyId;
  if (hasOtherRights) await renewRights(write, unitId, { memberIds: [id] });
  else
    write.append({
      type: 'MemberChanged',
      subjectKind: 'MEMBER',
      subject: await loadMember(write.manager, unitId, id),
    });
  return loadAccount(write.manager, unitId, id);
};
