import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Writes } from '../../live/index.ts';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { AddLateJoinerInput, LateJoiner } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { deskOnly, loadPlan, lockPlan, type Plan, planStep } from '../plans/index.ts';
import { type Assignment, type Laid, layAssignments } from '../tasks/index.ts';
import { fanOutPlan } from './fan-out-plan.ts';

const notALateJoiner = () =>
  new DomainError(
    'INVALID_INPUT',
    say(
      'Đơn vị này không thuộc diện bổ sung cho các nhiệm vụ đã chọn. Hãy tải lại danh sách.',
      'This agency is not waiting to be added to these tasks. Load the list again.',
    ),
    { field: 'taskIds' },
  );

/** Agencies that had a share of a task at any time, also one that was withdrawn or given away. */
async function everInvolved(manager: EntityManager, plan: Plan): Promise<ReadonlySet<string>> {
  const rows: { key: string }[] = await manager.query(
    `SELECT task_id || '/' || agency_id AS key FROM assignments WHERE plan_id = $2 AND unit_id = $1
     UNION SELECT task_id || '/' || (detail->>'fromAgencyId') FROM events
     WHERE unit_id = $1 AND plan_id = $2 AND type = 'AssignmentReassigned'`,
    [plan.unitId, plan.id],
  );
  return new Set(rows.map((row) => row.key));
}

/** What would come to agencies that joined a group after the plan was issued. */
async function waiting(manager: EntityManager, plan: Plan, today: string): Promise<Laid[]> {
  const { laid } = await fanOutPlan(manager, plan, today);
  const involved = await everInvolved(manager, plan);
  const isNew = (taskId: string, agencyId: string) => !involved.has(`${taskId}/${agencyId}`);
  return laid.map(({ task, shares }) => ({
    task,
    shares: shares.filter(({ agencyId }) => isNew(task.id, agencyId)),
  }));
}

/** An agency that joins a group later is offered to the coordinator, never added silently. */
@Injectable()
export class LateJoinersService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async lateJoiners(viewer: Viewer, planId: string): Promise<LateJoiner[]> {
    deskOnly(viewer);
    const plan = await loadPlan(this.database.manager, viewer, planId);
    if (plan.state !== 'ISSUED') return [];
    const taskIds = new Map<string, string[]>();
    for (const { task, shares } of await waiting(
      this.database.manager,
      plan,
      dayIn(viewer.zone, this.clock.now()),
    )) {
      for (const { agencyId } of shares) taskIds.set(agencyId, [...(taskIds.get(agencyId) ?? []), task.id]);
    }
    return [...taskIds].map(([agencyId, ids]) => ({ agencyId, taskIds: ids }));
  }

  addLateJoiner(viewer: Viewer, input: AddLateJoinerInput): Promise<Assignment[]> {
    return this.writes.run(viewer, 'addLateJoiner', input, async (write) => {
      deskOnly(viewer);
      const plan = await lockPlan(write.manager, viewer, input.planId);
      planStep.stateAfter(plan, 'amend');
      const offered = (await waiting(write.manager, plan, write.today)).flatMap(({ task, shares }) => {
        const own = shares.filter(({ agencyId }) => agencyId === input.agencyId);
        return own.length > 0 && input.taskIds.includes(task.id) ? [{ task, shares: own }] : [];
      });
      if (offered.length === 0 || offered.length < new Set(input.taskIds).size) throw notALateJoiner();
      const occasion = { by: viewer.memberId, at: write.at, today: write.today };
      return layAssignments(write, offered, occasion, { lateJoiner: true });
    });
  }
}
