import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import type { Message } from '../../platform/errors/index.ts';
import type { AgencyWorkload } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { findPlanIndicators } from '../indicators/index.ts';
import { deskOnly, loadPlan, type Plan, targetGap } from '../plans/index.ts';
import { findPlanAssignments, isOpen } from '../tasks/index.ts';
import { warnings, workloads } from './domain/preview.ts';
import { fanOutPlan } from './fan-out-plan.ts';

export interface Preview {
  readonly assignments: number;
  readonly tasks: number;
  readonly perAgency: readonly AgencyWorkload[];
  /** In both languages: whoever answers the request picks the viewer's. */
  readonly warnings: readonly Message[];
}

async function findUnattended(manager: EntityManager, unitId: string, agencyIds: readonly string[]) {
  const rows: { shortName: string }[] = await manager.query(
    `SELECT a.short_name AS "shortName" FROM agencies a WHERE a.unit_id = $1 AND a.id = ANY($2)
     AND NOT EXISTS (SELECT 1 FROM members m WHERE m.disabled_at IS NULL AND m.role NOT IN ('OBSERVER', 'ADMIN')
       AND m.agency_id IN (a.id, a.parent_id)) ORDER BY a.short_name`,
    [unitId, agencyIds],
  );
  return rows.map((row) => row.shortName);
}

async function findSuperseded(manager: EntityManager, viewer: Viewer, plan: Plan) {
  if (!plan.supersedesId) return null;
  const older = await loadPlan(manager, viewer, plan.supersedesId);
  if (older.state !== 'ISSUED') return null;
  const assignments = await findPlanAssignments(manager, viewer.unitId, older.id);
  return { shortName: older.shortName, open: assignments.filter(({ status }) => isOpen(status)).length };
}

/** What issuing a draft would do, said before it is done. */
/** Localities whose target nothing would count: the plan names no end, and the desk has set nothing up. */
async function countUncounted(manager: EntityManager, plan: Plan): Promise<number> {
  if (plan.periodEnd !== null) return 0;
  const made = await findPlanIndicators(manager, plan.unitId, plan.id);
  return made.length === 0 ? plan.targets.length : 0;
}

@Injectable()
export class PreviewService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async preview(viewer: Viewer, planId: string): Promise<Preview> {
    deskOnly(viewer);
    const { manager } = this.database;
    const plan = await loadPlan(manager, viewer, planId);
    const today = dayIn(viewer.zone, this.clock.now());
    const { laid } = await fanOutPlan(manager, plan, today);
    const perAgency = workloads(laid);
    const agencyIds = perAgency.map((load) => load.agencyId);
    const draft = {
      route: plan.route,
      targetGap: targetGap(plan),
      uncounted: await countUncounted(manager, plan),
      supersedes: await findSuperseded(manager, viewer, plan),
      unattended: await findUnattended(manager, viewer.unitId, agencyIds),
    };
    return {
      assignments: laid.reduce((sum, { shares }) => sum + shares.length, 0),
      tasks: laid.length,
      perAgency,
      warnings: warnings(laid, draft, today),
    };
  }
}
