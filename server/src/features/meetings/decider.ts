import type { EntityManager } from 'typeorm';
import type { Decider } from '../blockers/index.ts';
import { loadMember, type Viewer } from '../identity/index.ts';
import type { Meeting } from './domain/meeting.ts';

/**
 * Whose decision it is: a chair's own, when a chair writes it down; else that of the chair who leads the meeting, for
 * whom the desk holds the pen (docs/adr/030).
 */
export const deciderOf = async (
  manager: EntityManager,
  viewer: Viewer,
  meeting: Pick<Meeting, 'chairedBy'>,
): Promise<Decider> => {
  if (viewer.role === 'CHAIR') return viewer;
  const chair = await loadMember(manager, viewer.unitId, meeting.chairedBy);
  return { unitId: viewer.unitId, memberId: chair.id, agencyId: chair.agencyId };
};
