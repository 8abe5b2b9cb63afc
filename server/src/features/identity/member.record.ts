import type { EntityManager } from 'typeorm';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { Member } from '../../platform/graphql/generated/schema.ts';

const MEMBER = `SELECT id, full_name AS "fullName", title, agency_id AS "agencyId", role, disabled_at IS NOT NULL AS disabled, version FROM members`;

/** What every member of the unit may know of a colleague. @throws DomainError NOT_FOUND */
export async function loadMember(manager: EntityManager, unitId: string, memberId: string): Promise<Member> {
  const [member]: Member[] = await manager.query(`${MEMBER} WHERE unit_id = $1 AND id = $2`, [
    unitId,
    memberId,
  ]);
  if (member) return member;
  throw new DomainError(
    'NOT_FOUND',
    say('Không tìm thấy người này trong đơn vị.', 'There is no such person in your unit.'),
  );
}

export const loadMembers = (manager: EntityManager, unitId: string): Promise<Member[]> =>
  manager.query(`${MEMBER} WHERE unit_id = $1 ORDER BY full_name`, [unitId]);
