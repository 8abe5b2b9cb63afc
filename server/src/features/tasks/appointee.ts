import type { EntityManager } from 'typeorm';
import { isId } from '../../platform/database/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import { loadMember, type Viewer } from '../identity/index.ts';
import type { Assignment } from './domain/assignment.ts';

const onlyTheLead = () =>
  new DomainError(
    'FORBIDDEN',
    say(
      'Người phụ trách do thủ trưởng đơn vị phân công; bạn chỉ có thể nhận việc cho chính mình.',
      'The agency’s lead appoints who is in charge; you may only take the work on yourself.',
    ),
  );

const notOfTheAgency = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Người này không thuộc đơn vị được giao việc, hoặc tài khoản đã khoá. Chọn người khác.',
      'This person is not of the agency that has the work, or the account is disabled. Choose another.',
    ),
    { field: 'memberId' },
  );

/** Who is to be in charge: of the agency, or of the parent that acts in its place. Staff may only take work on themselves. */
export async function appointee(
  manager: EntityManager,
  viewer: Viewer,
  assignment: Assignment,
  memberId: string | null,
): Promise<string | null> {
  if (viewer.role === 'STAFF' && memberId !== viewer.memberId) throw onlyTheLead();
  if (memberId === null) return null;
  if (!isId(memberId)) throw notOfTheAgency();
  const member = await loadMember(manager, viewer.unitId, memberId);
  const isOfAgency = member.agencyId === assignment.agencyId || member.agencyId === viewer.agencyId;
  if (!isOfAgency || member.disabled || member.role === 'OBSERVER' || member.role === 'ADMIN')
    throw notOfTheAgency();
  return member.id;
}
