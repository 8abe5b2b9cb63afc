import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Campaign, planFields, type SeenPlan } from '../support/world/campaign.ts';
import { type Actor, World } from '../support/world/index.ts';

let world: World;
let campaign: Campaign;
let police: Actor;
let chair: Actor;

beforeAll(async () => {
  world = await World.begin();
  campaign = new Campaign(world);
  police = await world.person('police');
  chair = await world.person('chair');
});
afterAll(() => world.end());

const others = ['police-lead', 'qlhc', 'justice', 'justice-staff', 'observer', 'admin'];
const directory = async (person: Actor) =>
  (await person.ask<{ directory: { cursor: string } }>('{ directory { cursor } }')).directory;

describe('drafting', () => {
  test('[P1] a draft is there for coordinator and chair only, and so are its changes', async () => {
    const justice = await world.person('justice');
    const following = await justice.follows(null, (await directory(justice)).cursor);
    const plan = await campaign.draft(police);
    const task = await campaign.addTask(police, plan.id);

    for (const desk of [police, chair]) expect(await campaign.plansOf(desk)).toContain(plan.id);
    for (const name of others) {
      const person = await world.person(name);
      expect(await campaign.plansOf(person)).not.toContain(plan.id);
      await expect(campaign.board(person, plan.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(
        person.ask('query ($id: ID!) { taskPage(taskId: $id) { cursor } }', { id: task.id }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const issued = await campaign.issue(police, plan);
    expect((await following.sees('PlanIssued')).subjectId).toBe(issued.id);
    expect(following.types).toEqual(['PlanIssued']);
  });

  test('[P1] nobody else drafts, adds tasks, previews or issues', async () => {
    const plan = await campaign.draft(police);
    for (const name of others) {
      const person = await world.person(name);
      await expect(campaign.draft(person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(campaign.addTask(person, plan.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(campaign.preview(person, plan.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(campaign.issue(person, plan)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('[P9] what is blank stays blank, what contradicts itself is refused beside its field', async () => {
    const draft = await campaign.draft(police, { periodStart: null, periodEnd: null });
    expect(draft.periodEnd).toBeNull();
    const refusals: [object, object][] = [
      [{ subject: '  ' }, { code: 'INVALID_INPUT', extensions: { field: 'subject' } }],
      [{ periodEnd: '2026-05-01' }, { code: 'INVALID_INPUT', extensions: { field: 'periodEnd' } }],
      [
        { standingAgencyId: world.otherUnit.agency['police'] },
        { code: 'NOT_FOUND', extensions: { field: 'standingAgencyId' } },
      ],
      [
        { targets: [{ localityId: world.otherUnit.locality['north'], value: 1 }] },
        { code: 'NOT_FOUND', extensions: { field: 'targets' } },
      ],
      [
        { documentText: 'Công dân 089095001234' },
        { code: 'PERSONAL_DATA', extensions: { field: 'documentText' } },
      ],
    ];
    for (const [change, refusal] of refusals) {
      await expect(campaign.draft(police, change)).rejects.toMatchObject(refusal);
    }
    await expect(
      campaign.addTask(police, draft.id, {
        shares: [{ agencyId: world.otherUnit.agency['north'], role: 'LEAD' }],
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', extensions: { field: 'shares' } });
    const plan = await campaign.draft(police);
    await expect(
      campaign.addTask(police, plan.id, { deadline: { kind: 'BEFORE', date: '2026-05-15' } }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', extensions: { field: 'deadline' } });
  });

  test('[P11] a task points to its very sentence, also after the document’s text was replaced', async () => {
    const text =
      'KẾ HOẠCH\n\nIII. PHÂN CÔNG\n3. Phòng Tư pháp rà soát hộ tịch.\n4. Đài Truyền thanh phát tin hằng ngày.';
    const sentence = 'Phòng Tư pháp rà soát hộ tịch.';
    const quoteStart = text.indexOf(sentence);
    const draft = await campaign.draft(police, { documentText: text });
    const quoted = { quoteStart, quoteEnd: quoteStart + sentence.length, deadline: { kind: 'INHERITED' } };
    const task = await campaign.addTask(police, draft.id, quoted);
    expect(task).toMatchObject({
      quote: sentence,
      section: 'III.3',
      source: 'DOCUMENT',
      passageNo: 3,
      dueDate: '2026-06-30',
    });

    const input = campaign.planInput({
      id: draft.id,
      baseVersion: draft.version,
      documentText: `Ngày 1/6\n${text}`,
      periodEnd: '2026-07-31',
    });
    const edited = await police.does<SeenPlan>('savePlan', 'PlanInput', input, planFields);
    const [moved] = (await campaign.board(police, draft.id)).tasks;

    expect(edited.documentId).not.toBe(draft.documentId);
    expect(moved).toMatchObject({ quote: sentence, quoteStart: quoteStart + 9, dueDate: '2026-07-31' });
    const { planDocument } = await chair.ask<{
      planDocument: { text: string; passages: { no: number; text: string }[] };
    }>('query ($id: ID!) { planDocument(planId: $id) { text passages { no text } } }', { id: draft.id });
    expect(planDocument.passages.find((one) => one.no === moved?.passageNo)?.text).toContain(sentence);
    await expect(
      campaign.addTask(police, draft.id, { quoteStart: 0, quoteEnd: 100_000 }),
    ).rejects.toMatchObject({ extensions: { field: 'quoteStart' } });
  });

  test('[T10] tasks keep the order in which the desk puts them, however often it does', async () => {
    const plan = await campaign.draft(police);
    const first = await campaign.addTask(police, plan.id, { text: 'Một' });
    await campaign.addTask(police, plan.id, { text: 'Cuối' });
    for (let n = 12; n >= 2; n -= 1)
      await campaign.addTask(police, plan.id, { text: `Việc ${n}`, afterId: first.id });

    const { tasks } = await campaign.board(police, plan.id);
    expect(tasks.map((task) => task.text)).toEqual([
      'Một',
      ...Array.from({ length: 11 }, (_, n) => `Việc ${n + 2}`),
      'Cuối',
    ]);
  });

  test('[P4] a draft can be thrown away, an issued plan cannot', async () => {
    const plan = await campaign.draft(police, { documentText: 'Nội dung' });
    const task = await campaign.addTask(police, plan.id);
    await police.does('removeTask', 'TaskStepInput', { taskId: task.id, baseVersion: 1 });
    const remove = (one: SeenPlan) =>
      police.does('deleteDraft', 'PlanStepInput', { planId: one.id, baseVersion: one.version });
    await remove(plan);
    expect(await campaign.plansOf(police)).not.toContain(plan.id);

    const { plan: running } = await campaign.running(police);
    await expect(remove(running)).rejects.toMatchObject({ code: 'INVALID_STEP' });
  });
});

describe('issuing', () => {
  test('[P3] every task is laid on its agencies, groups by their members, and every board shows it at once', async () => {
    const plan = await campaign.draft(police);
    const shares = [
      campaign.group('LEAD'),
      campaign.share('youth', 'COOPERATE'),
      campaign.share('north', 'COOPERATE'),
    ];
    await campaign.addTask(police, plan.id, { shares });
    expect(await campaign.preview(police, plan.id)).toEqual({ tasks: 1, assignments: 3, warnings: [] });

    await campaign.issue(police, plan);
    const board = await campaign.board(await world.person('north-staff'), plan.id);

    const agency = (slug: string) => world.unit.agency[slug];
    expect(new Set(board.assignments.map((one) => `${one.agencyId} ${one.role}`))).toEqual(
      new Set([`${agency('north')} LEAD`, `${agency('south')} LEAD`, `${agency('youth')} COOPERATE`]),
    );
    const own = await campaign.board(await world.person('north'), plan.id, { agencyId: agency('north') });
    expect(own.assignments).toHaveLength(1);
  });

  test('[P2] issued by the chair, or by the coordinator of its standing agency only', async () => {
    const plan = await campaign.draft(police, { standingAgencyId: world.unit.agency['justice'] });
    await campaign.addTask(police, plan.id);

    await expect(campaign.issue(police, plan)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await campaign.issue(chair, plan)).state).toBe('ISSUED');
  });

  test('[P3] not without tasks, nor with a task that nobody leads; the preview says so before', async () => {
    const plan = await campaign.draft(police, {
      targetTotal: 10,
      targets: [{ localityId: world.unit.locality['north'], value: 4 }],
    });
    await expect(campaign.issue(police, plan)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await campaign.addTask(police, plan.id, {
      shares: [campaign.share('youth', 'COOPERATE')],
      deadline: { kind: 'BY', date: '2026-05-20' },
    });

    expect((await campaign.preview(police, plan.id)).warnings).toHaveLength(3);
    await expect(campaign.issue(police, plan)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      extensions: { field: 'shares' },
    });
  });

  test('[P4] two who issue the same draft at once issue it once', async () => {
    const plan = await campaign.draft(police);
    await campaign.addTask(police, plan.id);

    const outcomes = await Promise.allSettled([campaign.issue(police, plan), campaign.issue(chair, plan)]);

    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await campaign.board(police, plan.id)).assignments).toHaveLength(1);
  });
});
