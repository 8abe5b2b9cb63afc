import type { ShareRole } from '../../../server/src/platform/graphql/generated/schema.ts';
import type { Actor } from './actor.ts';
import type { World } from './world.ts';

export interface SeenPlan {
  id: string;
  state: string;
  version: number;
  documentId: string | null;
  periodEnd: string | null;
  closedAt: string | null;
}

export interface SeenTask {
  id: string;
  text: string;
  position: number;
  section: string | null;
  source: string;
  quote: string | null;
  quoteStart: number | null;
  passageNo: number | null;
  dueDate: string | null;
  withdrawn: boolean;
  version: number;
}

export interface SeenAssignment {
  id: string;
  taskId: string;
  agencyId: string;
  role: ShareRole;
  status: string;
  progress: number;
  note: string | null;
  result: string | null;
  reason: string | null;
  dueDate: string | null;
  firstDueDate: string | null;
  reportedOn: string | null;
  receivedAt: string | null;
  personId: string | null;
  resumesOn: string | null;
  extension: { date: string; reason: string } | null;
  lastCheckIn: { periodStart: string; note: string } | null;
  version: number;
}

export interface SeenBoard {
  cursor: string;
  plan: SeenPlan;
  tasks: SeenTask[];
  assignments: SeenAssignment[];
}

export const planFields = 'id state version documentId periodEnd closedAt';
export const taskFields =
  'id text position section source quote quoteStart passageNo dueDate withdrawn version';
export const assignmentFields = `id taskId agencyId role status progress note result reason dueDate firstDueDate reportedOn
  receivedAt personId resumesOn extension { date reason } lastCheckIn { periodStart note } version`;

interface Share {
  agencyId?: string | undefined;
  groupId?: string | undefined;
  role: ShareRole;
}

/** How people of the world make plans and look at boards, in their own words. */
export class Campaign {
  constructor(private readonly world: World) {}

  share(agency: string, role: ShareRole = 'LEAD'): Share {
    return { agencyId: this.world.unit.agency[agency], role };
  }

  /** All communes. */
  group(role: ShareRole = 'LEAD'): Share {
    return { groupId: Object.values(this.world.unit.group)[0], role };
  }

  planInput(change: object = {}) {
    return {
      kind: 'PLAN',
      subject: 'Cao điểm cấp thẻ căn cước cuối năm',
      shortName: 'Cao điểm căn cước',
      periodStart: '2026-05-15',
      periodEnd: '2026-06-30',
      standingAgencyId: this.world.unit.agency['police'],
      route: [
        { agencyId: this.world.unit.agency['qlhc'], name: 'Đội QLHC', responseHours: 24 },
        { role: 'CHAIR', name: 'Chủ tịch UBND huyện' },
      ],
      targets: [],
      ...change,
    };
  }

  draft(desk: Actor, change: object = {}): Promise<SeenPlan> {
    return desk.does('savePlan', 'PlanInput', this.planInput(change), planFields);
  }

  taskInput(planId: string, change: object = {}) {
    return {
      planId,
      text: 'Rà soát công dân chưa có thẻ',
      shares: [this.share('justice')],
      deadline: { kind: 'BY', date: '2026-06-15' },
      cadence: 'ONCE',
      ...change,
    };
  }

  addTask(desk: Actor, planId: string, change: object = {}): Promise<SeenTask> {
    return desk.does('saveTask', 'TaskInput', this.taskInput(planId, change), taskFields);
  }

  issue(desk: Actor, plan: { id: string; version: number }): Promise<SeenPlan> {
    return desk.does(
      'issuePlan',
      'PlanStepInput',
      { planId: plan.id, baseVersion: plan.version },
      planFields,
    );
  }

  /** A running plan with these tasks; answers with its board as the desk sees it. */
  async running(desk: Actor, ...tasks: object[]): Promise<SeenBoard> {
    const plan = await this.draft(desk);
    for (const task of tasks.length > 0 ? tasks : [{}]) await this.addTask(desk, plan.id, task);
    await this.issue(desk, plan);
    return this.board(desk, plan.id);
  }

  /** A fresh share of the agency in a plan of its own. */
  async shareOf(desk: Actor, agency: string, change: object = {}): Promise<SeenAssignment> {
    const board = await this.running(desk, { shares: [this.share(agency)], ...change });
    const [assignment] = board.assignments;
    if (!assignment) throw new Error('nothing was laid');
    return assignment;
  }

  async board(person: Actor, planId: string, filter: object | null = null): Promise<SeenBoard> {
    const { board } = await person.ask<{ board: SeenBoard }>(
      `query ($planId: ID!, $filter: BoardFilter) { board(planId: $planId, filter: $filter) {
        cursor plan { ${planFields} } tasks { ${taskFields} } assignments { ${assignmentFields} }
      } }`,
      { planId, filter },
    );
    return board;
  }

  async preview(person: Actor, planId: string) {
    const { issuePreview } = await person.ask<{
      issuePreview: { assignments: number; tasks: number; warnings: string[] };
    }>('query ($planId: ID!) { issuePreview(planId: $planId) { assignments tasks warnings } }', { planId });
    return issuePreview;
  }

  async plansOf(person: Actor): Promise<string[]> {
    const { plans } = await person.ask<{ plans: { id: string }[] }>('{ plans { id } }');
    return plans.map((plan) => plan.id);
  }

  /** The assignment as it is now. */
  async look(person: Actor, id: string): Promise<SeenAssignment> {
    const { assignment } = await person.ask<{ assignment: SeenAssignment }>(
      `query ($id: ID!) { assignment(id: $id) { ${assignmentFields} } }`,
      { id },
    );
    return assignment;
  }

  step(
    person: Actor,
    mutation: string,
    share: { id: string; version: number },
    more: object = {},
  ): Promise<SeenAssignment> {
    const input = { assignmentId: share.id, baseVersion: share.version, ...more };
    return person.does(mutation, 'AssignmentStepInput', input, assignmentFields);
  }

  report(person: Actor, share: { id: string; version: number }, report: object): Promise<SeenAssignment> {
    const input = { assignmentId: share.id, baseVersion: share.version, ...report };
    return person.does('reportStatus', 'ReportStatusInput', input, assignmentFields);
  }
}
