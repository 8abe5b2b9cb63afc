import { DomainError, type Message, say } from '../../platform/errors/index.ts';
import type { Role } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Assignment } from './domain/assignment.ts';
import type { Taker } from './domain/transitions.ts';

type Acting = Pick<Viewer, 'memberId' | 'role' | 'agencyId' | 'actsFor'>;
type Shared = Pick<Assignment, 'agencyId' | 'reportedBy'>;
type Standing = Pick<Plan, 'standingAgencyId'>;
type Claim = (viewer: Acting, assignment: Shared, plan: Standing) => boolean;

/** The chair decides and the admin administers; neither does an agency's work. */
const worksInAnAgency: Record<Role, boolean> = {
  CHAIR: false,
  COORDINATOR: true,
  AGENCY_LEAD: true,
  STAFF: true,
  OBSERVER: false,
  ADMIN: false,
};

const actsForAgency: Claim = (viewer, { agencyId }) =>
  worksInAnAgency[viewer.role] && viewer.actsFor.includes(agencyId);

/** The standing agency's desk answers for its own agency, where there is no other lead. */
const answersForAgency: Claim = (viewer, { agencyId }) =>
  viewer.role === 'AGENCY_LEAD'
    ? viewer.actsFor.includes(agencyId)
    : viewer.role === 'COORDINATOR' && viewer.agencyId === agencyId;

/** Nobody confirms themselves: the standing agency's own results are the chair's to confirm. */
const confirms: Claim = (viewer, assignment, plan) =>
  assignment.agencyId === plan.standingAgencyId
    ? viewer.role === 'CHAIR'
    : viewer.role === 'COORDINATOR' && assignment.reportedBy !== viewer.memberId;

const mayAs: Record<Taker, Claim> = {
  AGENCY: actsForAgency,
  AGENCY_LEAD: answersForAgency,
  CONFIRMER: confirms,
  COORDINATOR: (viewer) => viewer.role === 'COORDINATOR',
  DESK: (viewer) => viewer.role === 'COORDINATOR' || viewer.role === 'CHAIR',
};

const whoMay: Record<Taker, Message> = {
  AGENCY: say(
    'Chỉ người của đơn vị được giao việc này mới cập nhật được. Hãy đề nghị đơn vị đó.',
    'Only people of the agency that has this work may report on it. Ask that agency.',
  ),
  AGENCY_LEAD: say(
    'Chỉ thủ trưởng đơn vị được giao việc này mới làm được bước đó.',
    'Only the lead of the agency that has this work may take this step.',
  ),
  CONFIRMER: say(
    'Không ai tự xác nhận kết quả của mình: cơ quan thường trực xác nhận cho các đơn vị, Chủ tịch xác nhận cho cơ quan thường trực.',
    'Nobody confirms their own result: the coordinator confirms for the agencies, the chair for the standing agency.',
  ),
  COORDINATOR: say(
    'Chỉ cơ quan thường trực được quyết định việc này.',
    'Only the coordinator may decide this.',
  ),
  DESK: say(
    'Chỉ cơ quan thường trực hoặc Chủ tịch được làm bước này.',
    'Only the coordinator or the chair may take this step.',
  ),
};

export const mayTake = (taker: Taker, viewer: Acting, assignment: Shared, plan: Standing): boolean =>
  mayAs[taker](viewer, assignment, plan);

/** @throws DomainError FORBIDDEN, saying who may. */
export function authorise(taker: Taker, viewer: Acting, assignment: Shared, plan: Standing): void {
  if (!mayTake(taker, viewer, assignment, plan)) throw new DomainError('FORBIDDEN', whoMay[taker]);
}
