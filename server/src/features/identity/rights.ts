import type { Write } from '../../live/index.ts';
import type { Member } from '../../platform/graphql/generated/schema.ts';
import { loadMember } from './member.record.ts';

/**
 * What these members may see or do has changed: their cursors end and their sockets are closed, so that they come
 * back with what is true now. Works on all members of the agencies, or on those named.
 */
export const renewRights = async (
  write: Write,
  unitId: string,
  whose: { readonly agencyIds: readonly string[] } | { readonly memberIds: readonly string[] },
): Promise<Member[]> => {
  const [column, ids] = 'agencyIds' in whose ? ['agency_id', whose.agencyIds] : ['id', whose.memberIds];
  const [changed]: [{ id: string }[], number] = await write.manager.query(
    `UPDATE members SET rights = rights + 1, version = version + 1 WHERE unit_id = $1 AND ${column} = ANY($2) RETURNING id`,
    [unitId, ids],
  );
  const members: Member[] = [];
  for (const { id } of changed) {
    const subject = await loadMember(write.manager, unitId, id);
    write.append({ type: 'MemberRightsChanged', subjectKind: 'MEMBER', subject });
    members.push(subject);
  }
  return members;
};
