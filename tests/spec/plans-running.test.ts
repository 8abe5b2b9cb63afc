import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Campaign, planFields, type SeenPlan, type SeenTask, taskFields } from '../support/world/campaign.ts';
import { type Actor, World } from '../support/world/index.ts';

let world: World;
let campaign: Campaign;
let police: Actor;

beforeAll(async () => {
  world = await World.begin();
  campaign = new Campaign(world);
  police = await world.person('police');
});
afterAll(() => world.end());

describe('amending', () => {
  const amend = (task: SeenTask, planId: string, change: object) =>
    police.does<SeenTask>(
      'saveTask',
      'TaskInput',
      { ...campaign.taskInput(planId, change), id: task.id, baseVersion: task.version },
      taskFields,
    );

  test('[P6] a changed task says why, and its shares follow: days move, agencies come and go', async () => {
    const { plan, tasks, assignments, cursor } = await campaign.running(police, {
      shares: [campaign.share('justice'), campaign.share('youth')],
    });
    const [task] = tasks as [SeenTask];
    const change = {
      shares: [campaign.share('justice'), campaign.share('north')],
      deadline: { kind: 'BY', date: '2026-06-20' },
    };
    await expect(amend(task, plan.id, change)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      extensions: { field: 'reason' },
    });
    const justice = await (await world.person('justice')).follows(plan.id, cursor);

    await amend(task, plan.id, { ...change, reason: 'Tỉnh điều chỉnh' });

    const after = await campaign.board(police, plan.id);
    const status = (slug: string) => {
      const share = after.assignments.find((one) => one.agencyId === world.unit.agency[slug]);
      return share && [share.status, share.dueDate, share.firstDueDate];
    };
    expect(after.assignments).toHaveLength(assignments.length + 1);
    expect(status('justice')).toEqual(['NOT_STARTED', '2026-06-20', '2026-06-15']);
    expect(status('youth')?.[0]).toBe('WITHDRAWN');
    expect(status('north')).toEqual(['NOT_STARTED', '2026-06-20', '2026-06-20']);
    expect((await justice.sees('TaskChanged')).detail).toEqual({ reason: 'Tỉnh điều chỉnh' });
    await justice.sees('AssignmentLaid');
  });

  test('[P6] a task added to a running plan reaches its agencies; one withdrawn takes its open shares along', async () => {
    const { plan, tasks } = await campaign.running(police);
    await expect(campaign.addTask(police, plan.id)).rejects.toMatchObject({
      extensions: { field: 'reason' },
    });
    await campaign.addTask(police, plan.id, { reason: 'Phát sinh', shares: [campaign.group()] });
    const [task] = tasks as [SeenTask];
    const withdraw = { taskId: task.id, baseVersion: task.version, reason: 'Đã làm ở kế hoạch khác' };
    expect(await police.does('withdrawTask', 'TaskStepInput', withdraw, taskFields)).toMatchObject({
      withdrawn: true,
    });

    const { assignments } = await campaign.board(police, plan.id);
    expect(assignments.map((one) => one.status).sort()).toEqual(['NOT_STARTED', 'NOT_STARTED', 'WITHDRAWN']);
    await expect(amend({ ...task, version: 2 }, plan.id, { reason: 'x' })).rejects.toMatchObject({
      code: 'INVALID_STEP',
    });
    await expect(
      police.does('removeTask', 'TaskStepInput', { taskId: task.id, baseVersion: 2 }),
    ).rejects.toMatchObject({ code: 'INVALID_STEP' });
  });

  test('[P6] [D2] when the plan’s end moves, what ends with it moves; its document stands', async () => {
    const { plan } = await campaign.running(
      police,
      { deadline: { kind: 'INHERITED' } },
      { cadence: 'WEEKLY', deadline: { kind: 'NONE' } },
      {},
    );
    const save = (change: object) =>
      police.does<SeenPlan>(
        'savePlan',
        'PlanInput',
        campaign.planInput({ id: plan.id, baseVersion: plan.version, ...change }),
        planFields,
      );

    await expect(save({ periodEnd: '2026-07-31' })).rejects.toMatchObject({
      extensions: { field: 'reason' },
    });
    await expect(save({ documentText: 'Khác', reason: 'x' })).rejects.toMatchObject({
      extensions: { field: 'documentText' },
    });
    await save({ periodEnd: '2026-07-31', reason: 'Kéo dài cao điểm' });

    const { assignments } = await campaign.board(police, plan.id);
    expect(assignments.map((one) => one.dueDate).sort()).toEqual(['2026-06-15', '2026-07-31', '2026-07-31']);
  });

  test('[P8] an agency that joins a group later is offered to the desk, and gets the work only when the desk says so', async () => {
    const groupId = campaign.group().groupId;
    const { plan, tasks } = await campaign.running(police, { shares: [campaign.group()] });
    const late = async () =>
      (
        await police.ask<{ lateJoiners: object[] }>(
          'query ($id: ID!) { lateJoiners(planId: $id) { agencyId taskIds } }',
          { id: plan.id },
        )
      ).lateJoiners;
    expect(await late()).toEqual([]);
    const agencyId = world.unit.agency['electricity'];
    await world.sql.query(
      'UPDATE agency_groups SET agency_ids = array_append(agency_ids, $2) WHERE id = $1',
      [groupId, agencyId],
    );
    const offer = { agencyId, taskIds: tasks.map((task) => task.id) };
    expect(await late()).toEqual([offer]);

    const input = { planId: plan.id, ...offer };
    expect(await police.does('addLateJoiner', 'AddLateJoinerInput', input, 'agencyId role status')).toEqual([
      { agencyId, role: 'LEAD', status: 'NOT_STARTED' },
    ]);
    expect(await late()).toEqual([]);
    await expect(police.does('addLateJoiner', 'AddLateJoinerInput', input, 'id')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const { assignments } = await campaign.board(police, plan.id);
    const north = assignments.find((one) => one.agencyId === world.unit.agency['north']);
    const given = {
      assignmentId: north?.id,
      baseVersion: 1,
      agencyId: world.unit.agency['qlhc'],
      reason: 'x',
    };
    await police.does('reassign', 'ReassignInput', given, 'id');
    expect(await late()).toEqual([]);
    await world.sql.query(
      'UPDATE agency_groups SET agency_ids = array_remove(agency_ids, $2) WHERE id = $1',
      [groupId, agencyId],
    );
  });
});

describe('closing', () => {
  const close = (plan: SeenPlan, confirmOpenWork: boolean, person = police) =>
    person.does<SeenPlan>(
      'closePlan',
      'ClosePlanInput',
      { planId: plan.id, baseVersion: plan.version, confirmOpenWork },
      planFields,
    );
  const reopen = (plan: SeenPlan, reason?: string) =>
    police.does<SeenPlan>(
      'reopenPlan',
      'PlanStepInput',
      { planId: plan.id, baseVersion: plan.version, reason },
      planFields,
    );

  test('[P5] open work is asked about; a closed plan takes no report until it is reopened', async () => {
    const { plan, assignments } = await campaign.running(police);
    const [share] = assignments as [(typeof assignments)[number]];
    const justice = await world.person('justice');
    await expect(close(plan, false)).rejects.toMatchObject({ code: 'OPEN_WORK', extensions: { open: 1 } });
    await expect(close(plan, true, justice)).rejects.toMatchObject({ code: 'FORBIDDEN' });

    const closed = await close(plan, true);
    await expect(campaign.report(justice, share, { status: 'IN_PROGRESS' })).rejects.toMatchObject({
      code: 'INVALID_STEP',
    });
    await expect(campaign.addTask(police, plan.id, { reason: 'x' })).rejects.toMatchObject({
      code: 'INVALID_STEP',
    });
    await expect(reopen(closed)).rejects.toMatchObject({ extensions: { field: 'reason' } });

    expect(await reopen(closed, 'Còn việc')).toMatchObject({ state: 'ISSUED', closedAt: null });
    expect((await campaign.report(justice, share, { status: 'IN_PROGRESS' })).status).toBe('IN_PROGRESS');
  });

  test('[P5] reports that arrive while a plan is being closed are either in the count or refused', async () => {
    const { plan, assignments } = await campaign.running(police, {}, {}, {}, {});
    const justice = await world.person('justice');
    const outcomes = await Promise.allSettled([
      ...assignments.map((share) => campaign.report(justice, share, { status: 'IN_PROGRESS' })),
      close(plan, true),
    ]);

    expect(outcomes.at(-1)?.status).toBe('fulfilled');
    const { rows } = await world.sql.query<{ type: string }>(
      'SELECT type FROM events WHERE plan_id = $1 ORDER BY seq',
      [plan.id],
    );
    expect(rows.at(-1)?.type).toBe('PlanClosed');
  });

  test('[P7] a plan that supersedes another closes it, and that one is not reopened', async () => {
    const { plan: older } = await campaign.running(police);
    const newer = await campaign.draft(police, { supersedesId: older.id });
    await campaign.addTask(police, newer.id);
    await campaign.issue(police, newer);

    const { plan: closed } = await campaign.board(police, older.id);
    expect(closed.state).toBe('CLOSED');
    await expect(reopen(closed, 'x')).rejects.toMatchObject({ code: 'INVALID_STEP' });
    await expect(campaign.draft(police, { supersedesId: world.unit.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
