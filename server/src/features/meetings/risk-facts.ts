import type { EntityManager } from 'typeorm';
import { dayIn } from '../../platform/clock/index.ts';
import { findPlanBlockers, isOpenBlocker, waitsForChair } from '../blockers/index.ts';
import { unreportedDays } from '../figures/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findPlanIndicators, findPlanProgress } from '../indicators/index.ts';
import { findPlanAssignments, isOpen, timeliness } from '../tasks/index.ts';
import { findAgencies, findLocalities } from '../units/index.ts';
import type { AgendaItem } from './domain/meeting.ts';
import { riskOrder } from './domain/risk-order.ts';

const inItsHands: readonly string[] = ['NOT_STARTED', 'IN_PROGRESS', 'RETURNED'];

/** The order in which a plan's agencies are called on the unit's day `today`. */
export const agendaOf = async (
  manager: EntityManager,
  { unitId, zone }: Viewer,
  planId: string,
  today: string,
): Promise<AgendaItem[]> => {
  const [agencies, assignments, blockers, indicators, progress, places] = [
    await findAgencies(manager, unitId),
    await findPlanAssignments(manager, unitId, planId),
    await findPlanBlockers(manager, unitId, planId),
    await findPlanIndicators(manager, unitId, planId),
    await findPlanProgress(manager, unitId, planId),
    await findLocalities(manager, unitId),
  ];
  const living = agencies.filter(({ endedOn }) => endedOn === null || endedOn > today);
  const leads = assignments.filter(({ role, status }) => role === 'LEAD' && status !== 'WITHDRAWN');
  return riskOrder({
    agencies: new Map(living.map(({ id, name }) => [id, name])),
    leads: leads.map((assignment) => ({
      agencyId: assignment.agencyId,
      isOpen: isOpen(assignment.status),
      isInItsHands: inItsHands.includes(assignment.status),
      timeliness: timeliness(assignment, today),
      movedOn: dayIn(zone, new Date(assignment.changedAt)),
    })),
    blockers: blockers.filter(isOpenBlocker).map((blocker) => ({
      agencyId: blocker.agencyId,
      waitsForChair: waitsForChair(blocker),
    })),
    unreported: unreportedDays(today, indicators, progress, { places, agencies }),
    today,
  });
};
