import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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

const everything: ReadonlySet<string> = new Set([
  'tasks',
  'assignments',
  'blockers',
  'directives',
  'meetings',
]);

/** Boards and task pages: exact cuts with their cursor, in as many statements however much work there is. */
@Injectable()
export class BoardService {
  constructor(private readonly snapshots: Snapshots) {}

  /** @param wants lists that nobody wants are not read, and empty */
  board(viewer: Viewer, planId: string, filter: BoardFilter, wants = everything) {
    return this.snapshots.read(viewer, async (manager, cursor) => {
      const plan = await loadPlan(manager, viewer, planId);
      type Find<T> = (manager: EntityManager, unitId: string, planId: string) => Promise<T[]>;
      const wanted = async <T>(name: string, find: Find<T>): Promise<T[]> =>
        wants.has(name) ? find(manager, viewer.unitId, plan.id) : [];
      // Sent together, answered in turn: one connection, one cut.
      const [tasks, assignments, blockers, directives, meetings] = await Promise.all([
        wanted('tasks', findPlanTasks),
        wanted('assignments', findPlanAssignments),
        wanted('blockers', findPlanBlockers),
        wanted('directives', findPlanDirectives),
        wanted('meetings', findOpenMeetings),
      ]);
      const shown = assignments.filter(isAmong(filter));
      return { cursor, plan, tasks, assignments: shown, blockers, directives, meetings };
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
