import { Injectable } from '@nestjs/common';
import { Snapshots } from '../../live/index.ts';
import { findPlanBlockers, isOpenBlocker } from '../blockers/index.ts';
import { loadMembers, type Viewer } from '../identity/index.ts';
import { loadPlan } from '../plans/index.ts';
import { countByStatus, findFirstAssignments, findTasks } from '../tasks/index.ts';
import { findAgencies, loadUnit } from '../units/index.ts';

/** A column of the tallest screen; a column may hold several statuses. */
const CARDS = 12;

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** What the first screen of a board shows: the cards that stand first, whole, without the thousands behind them. */
@Injectable()
export class OpeningService {
  constructor(private readonly snapshots: Snapshots) {}

  opening(viewer: Viewer, planId: string) {
    const { unitId } = viewer;
    return this.snapshots.read(viewer, async (manager, cursor) => {
      const plan = await loadPlan(manager, viewer, planId);
      // Sent together, answered in turn: one connection, one cut.
      const [unit, counts, first, agencyRows, memberRows, blockers] = await Promise.all([
        loadUnit(manager, unitId),
        countByStatus(manager, unitId, plan.id),
        findFirstAssignments(manager, unitId, plan.id, CARDS),
        findAgencies(manager, unitId),
        loadMembers(manager, unitId),
        findPlanBlockers(manager, unitId, plan.id),
      ]);
      const taskIds = [...new Set(first.map(({ taskId }) => taskId))];
      const tasks = byId(await findTasks(manager, unitId, taskIds));
      const agencies = byId(agencyRows);
      const members = byId(memberRows);
      const open = Map.groupBy(blockers.filter(isOpenBlocker), ({ assignmentId }) => assignmentId);
      const cards = first.map((assignment) => ({
        assignment,
        task: tasks.get(assignment.taskId),
        agency: agencies.get(assignment.agencyId),
        person: assignment.personId ? members.get(assignment.personId) : null,
        blockers: open.get(assignment.id)?.length ?? 0,
      }));
      return { cursor, plan, unitName: unit.name, today: unit.today, counts, cards };
    });
  }
}
