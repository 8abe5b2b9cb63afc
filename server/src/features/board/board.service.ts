import { Injectable } from '@nestjs/common';
import { type LoggedEvent, readTaskHistory, Snapshots } from '../../live/index.ts';
import type { BoardFilter } from '../../platform/graphql/generated/schema.ts';
import { findPlanBlockers, findPlanDirectives, findTaskBlockers } from '../blockers/index.ts';
import { agenciesOnTask, findComments, findEvidence, seesTaskTalk } from '../collaboration/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findOpenMeetings } from '../meetings/index.ts';
import { loadPlan, loadPlanOf, maySee } from '../plans/index.ts';
import {
  type Assignment,
  findPlanAssignments,
  findPlanTasks,
  findTaskAssignments,
  findTaskCheckIns,
  loadTask,
  noSuchTask,
} from '../tasks/index.ts';
import { historyEntry } from './history-entry.ts';

const isAmong = (filter: BoardFilter) => (assignment: Assignment) =>
  (!filter.agencyId || assignment.agencyId === filter.agencyId) &&
  (!filter.localityId || assignment.localityId === filter.localityId) &&
  (!filter.role || assignment.role === filter.role) &&
  (!filter.status || filter.status.includes(assignment.status));

/** An agency that gave its share away held the tags when it was said, and still does. */
const isTalk = ({ subjectKind }: LoggedEvent): boolean =>
  subjectKind === 'COMMENT' || subjectKind === 'EVIDENCE';

/** Boards and task pages: exact cuts with their cursor, in as many statements however much work there is. */
@Injectable()
export class BoardService {
  constructor(private readonly snapshots: Snapshots) {}

  board(viewer: Viewer, planId: string, filter: BoardFilter) {
    return this.snapshots.read(viewer, async (manager, cursor) => {
      const plan = await loadPlan(manager, viewer, planId);
      const { unitId } = viewer;
      const assignments = await findPlanAssignments(manager, unitId, plan.id);
      return {
        cursor,
        plan,
        tasks: await findPlanTasks(manager, unitId, plan.id),
        assignments: assignments.filter(isAmong(filter)),
        blockers: await findPlanBlockers(manager, unitId, plan.id),
        directives: await findPlanDirectives(manager, unitId, plan.id),
        meetings: await findOpenMeetings(manager, unitId, plan.id),
      };
    });
  }

  taskPage(viewer: Viewer, taskId: string) {
    return this.snapshots.read(viewer, async (manager, cursor) => {
      const { unitId } = viewer;
      const task = await loadTask(manager, unitId, taskId);
      if (!maySee(viewer, await loadPlanOf(manager, task))) throw noSuchTask();
      const sees = seesTaskTalk(viewer, await agenciesOnTask(manager, task.id));
      const history = await readTaskHistory(manager, unitId, task.id, viewer.tags);
      return {
        cursor,
        task,
        assignments: await findTaskAssignments(manager, unitId, task.id),
        blockers: await findTaskBlockers(manager, unitId, task.id),
        comments: sees ? await findComments(manager, unitId, task.id) : null,
        evidence: sees ? await findEvidence(manager, unitId, task.id) : null,
        history: history.filter((event) => sees || !isTalk(event)).map(historyEntry),
        checkIns: await findTaskCheckIns(manager, unitId, task.id),
      };
    });
  }
}
