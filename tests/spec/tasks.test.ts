import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { MidnightService } from '../../server/src/features/units/index.ts';
import { assignmentFields, Campaign, type SeenAssignment } from '../support/world/campaign.ts';
import { type Actor, World } from '../support/world/index.ts';
import { standingShare } from '../support/world/standing-share.ts';

let world: World;
let campaign: Campaign;
let police: Actor;
let justice: Actor;
let planId: string;

beforeAll(async () => {
  world = await World.begin();
  campaign = new Campaign(world);
  police = await world.person('police');
  justice = await world.person('justice');
  planId = (await campaign.running(police)).plan.id;
});
afterAll(() => world.end());

const inProgress = (more: object = {}) => ({ status: 'IN_PROGRESS', ...more });
const done = (note: string | null = 'Đã rà 120 trường hợp') => ({ status: 'AWAITING_CONFIRMATION', note });

describe('reporting and confirming', () => {
  test('[T1] a share goes from laid to confirmed while another agency’s open board sees each step', async () => {
    const board = await campaign.running(police, {
      shares: [campaign.share('justice'), campaign.share('youth')],
    });
    const share = board.assignments.find(
      (one) => one.agencyId === world.unit.agency['justice'],
    ) as SeenAssignment;
    const youth = await (await world.person('youth')).follows(board.plan.id, board.cursor);

    const begun = await campaign.report(justice, share, inProgress({ progress: 30, note: 'Đã rà 2 khóm' }));
    const reported = await campaign.report(justice, begun, done());
    const confirmed = await campaign.step(police, 'confirmResult', reported);

    expect(confirmed).toMatchObject({ status: 'DONE', progress: 100, reportedOn: World.today, version: 4 });
    await youth.sees('ResultConfirmed');
    expect(youth.types).toEqual(['WorkStarted', 'ResultReported', 'ResultConfirmed']);
  });

  test('[T5] a status based on an old version is refused with the present state; progress merges when nobody touched it', async () => {
    const share = await campaign.shareOf(police, 'justice');
    const begun = await campaign.report(justice, share, inProgress({ progress: 10 }));
    const appointed = await justice.does<SeenAssignment>(
      'appointPerson',
      'AppointInput',
      { assignmentId: share.id, memberId: world.unit.member['justice-staff'] },
      assignmentFields,
    );

    const merged = await campaign.report(justice, begun, inProgress({ progress: 40 }));

    expect(merged).toMatchObject({ progress: 40, personId: appointed.personId, version: 4 });
    await expect(campaign.report(justice, begun, inProgress({ progress: 50 }))).rejects.toMatchObject({
      code: 'STALE_VERSION',
      extensions: { current: { id: share.id, version: 4, progress: 40 } },
    });
    await expect(campaign.report(justice, begun, done())).rejects.toMatchObject({ code: 'STALE_VERSION' });
  });

  test('[L3] sent twice, a report is made once and answered alike', async () => {
    const share = await campaign.shareOf(police, 'justice');
    const input = { operationId: v7(), ...inProgress({ progress: 20 }) };

    const first = await campaign.report(justice, share, input);
    const second = await campaign.report(justice, share, input);

    expect(second).toEqual(first);
    expect((await campaign.look(justice, share.id)).version).toBe(2);
    await expect(campaign.report(justice, share, { ...input, progress: 90 })).rejects.toMatchObject({
      code: 'OPERATION_REUSED',
    });
  });

  test('[T6] what is reported is checked beside its field', async () => {
    const share = await standingShare(world, planId, 'justice');
    const refusals: [object, object][] = [
      [done(null), { code: 'INVALID_INPUT', extensions: { field: 'note' } }],
      [done('x'.repeat(501)), { code: 'INVALID_INPUT', extensions: { field: 'note' } }],
      [done('Công dân 089095001234 đã nhận thẻ'), { code: 'PERSONAL_DATA', extensions: { field: 'note' } }],
      [done('Số cũ 352123456'), { code: 'PERSONAL_DATA_SUSPECTED', extensions: { field: 'note' } }],
      [inProgress({ progress: 101 }), { code: 'INVALID_INPUT', extensions: { field: 'progress' } }],
      [
        { status: 'DONE', note: 'x' },
        { code: 'INVALID_INPUT', extensions: { field: 'status' } },
      ],
    ];
    for (const [report, refusal] of refusals) {
      await expect(campaign.report(justice, share, report)).rejects.toMatchObject(refusal);
    }
    const confirmed = { ...done('Số cũ 352123456'), confirmNoPersonalData: true };
    expect((await campaign.report(justice, share, confirmed)).status).toBe('AWAITING_CONFIRMATION');
  });

  test('[T6] the refusal speaks the viewer’s language and says what to do', async () => {
    const share = await standingShare(world, planId, 'justice', { status: 'DONE' });
    const english = await world.person('justice', world.unit, 'en');

    await expect(campaign.report(english, share, inProgress())).rejects.toMatchObject({
      code: 'INVALID_STEP',
      said: expect.stringContaining('return it before you report again'),
    });
  });
});

describe('an agency’s other steps', () => {
  test('[D6] an extension is asked for, granted to another day, and the first day stays visible', async () => {
    const share = await standingShare(world, planId, 'justice', { status: 'IN_PROGRESS' });
    const asked = await campaign.step(justice, 'requestExtension', share, {
      date: '2026-06-25',
      reason: 'Mất điện 3 ngày',
    });
    const granted = await campaign.step(police, 'grantExtension', asked, { date: '2026-06-20' });

    expect(asked).toMatchObject({
      dueDate: '2026-06-15',
      extension: { date: '2026-06-25', reason: 'Mất điện 3 ngày' },
    });
    expect(granted).toMatchObject({ dueDate: '2026-06-20', firstDueDate: '2026-06-15', extension: null });
  });

  test('[T11] a weekly duty is checked in on once a week, later words replace earlier ones', async () => {
    const share = await standingShare(world, planId, 'justice', { cadence: 'WEEKLY', dueDate: '2026-06-30' });
    const say = (note: string, periodStart = World.today) =>
      justice.does<SeenAssignment>(
        'checkIn',
        'CheckInInput',
        { assignmentId: share.id, periodStart, note },
        assignmentFields,
      );

    await say('Trực 2 buổi');
    await say('Trực 3 buổi', '2026-05-27');
    const last = await say('Trực 4 buổi');

    expect(last).toMatchObject({
      status: 'IN_PROGRESS',
      lastCheckIn: { periodStart: '2026-06-01', note: 'Trực 4 buổi' },
    });
    const { taskPage } = await justice.ask<{ taskPage: { checkIns: object[] } }>(
      'query ($id: ID!) { taskPage(taskId: $id) { checkIns { periodStart periodEnd note } } }',
      { id: share.taskId },
    );
    expect(taskPage.checkIns).toEqual([
      { periodStart: '2026-06-01', periodEnd: '2026-06-07', note: 'Trực 4 buổi' },
      { periodStart: '2026-05-25', periodEnd: '2026-05-31', note: 'Trực 3 buổi' },
    ]);
  });

  test('[T8] a refused share is given to another agency, which sees all that went before', async () => {
    const share = await campaign.shareOf(police, 'justice');
    const refused = await campaign.step(justice, 'refuseAssignment', share, {
      reason: 'Không thuộc thẩm quyền',
    });
    const input = {
      assignmentId: share.id,
      baseVersion: refused.version,
      agencyId: world.unit.agency['youth'],
      reason: 'Đúng việc',
    };
    const given = await police.does<SeenAssignment>('reassign', 'ReassignInput', input, assignmentFields);

    expect(given).toMatchObject({
      agencyId: world.unit.agency['youth'],
      status: 'NOT_STARTED',
      firstDueDate: '2026-06-15',
    });
    await expect(campaign.report(justice, given, inProgress())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const youth = await world.person('youth');
    const { taskPage } = await youth.ask<{
      taskPage: { history: { type: string; detail: object; actorId: string }[] };
    }>('query ($id: ID!) { taskPage(taskId: $id) { history { type detail actorId } } }', {
      id: share.taskId,
    });
    expect(taskPage.history.map((entry) => entry.type)).toEqual([
      'TaskIssued',
      'AssignmentLaid',
      'AssignmentRefused',
      'AssignmentReassigned',
    ]);
    expect(taskPage.history.at(-1)).toMatchObject({
      actorId: world.unit.member['police'],
      detail: {
        from: 'REFUSED',
        to: 'NOT_STARTED',
        reason: 'Đúng việc',
        fromAgencyId: world.unit.agency['justice'],
      },
    });
  });

  test('[T8] not to an agency that has the same share already, nor to an unknown one', async () => {
    const board = await campaign.running(police, {
      shares: [campaign.share('justice'), campaign.share('youth')],
    });
    const share = board.assignments.find(
      (one) => one.agencyId === world.unit.agency['justice'],
    ) as SeenAssignment;
    const give = (agencyId: string | undefined) =>
      police.does(
        'reassign',
        'ReassignInput',
        { assignmentId: share.id, baseVersion: 1, agencyId, reason: 'x' },
        'id',
      );

    await expect(give(world.unit.agency['youth'])).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      extensions: { field: 'agencyId' },
    });
    await expect(give(world.otherUnit.agency['youth'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(give('youth')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('postponing', () => {
  test('[T9] [D7] a postponed share goes on by itself when its day has come, as what it was before', async () => {
    const share = await campaign.shareOf(police, 'justice');
    const begun = await campaign.report(justice, share, inProgress({ progress: 35 }));
    const resting = await campaign.step(police, 'postponeAssignment', begun, {
      date: '2026-06-20',
      reason: 'Mùa lũ',
    });
    expect(resting).toMatchObject({ status: 'POSTPONED', dueDate: '2026-06-20', firstDueDate: '2026-06-15' });
    await expect(campaign.report(justice, resting, done())).rejects.toMatchObject({ code: 'INVALID_STEP' });
    const dayBegins = () => world.app.nest.get(MidnightService).beginDays();

    world.clock.set('2026-06-19T02:00:00.000Z');
    await dayBegins();
    expect((await campaign.look(justice, share.id)).status).toBe('POSTPONED');
    world.clock.set('2026-06-19T17:00:00.000Z');
    await dayBegins();

    expect(await campaign.look(justice, share.id)).toMatchObject({
      status: 'IN_PROGRESS',
      progress: 35,
      resumesOn: null,
    });
    world.clock.set('2026-06-01T02:00:00.000Z');
  });
});

describe('many at once', () => {
  const refs = (...shares: { id: string; version: number }[]) =>
    shares.map(({ id, version }) => ({ assignmentId: id, baseVersion: version }));
  const many = (person: Actor, mutation: string, input: object) =>
    person.does<{
      done: SeenAssignment[];
      refused: { assignmentId: string; code: string; message: string }[];
    }>(mutation, 'ManyInput', input, `done { ${assignmentFields} } refused { assignmentId code message }`);

  test('[T12] what can be confirmed is, the rest say why not', async () => {
    const reported = { status: 'AWAITING_CONFIRMATION', reportedBy: 'justice' } as const;
    const ready = await standingShare(world, planId, 'justice', reported);
    const own = await standingShare(world, planId, 'police', { ...reported, reportedBy: 'police-lead' });
    const early = await standingShare(world, planId, 'justice');
    const moved = await standingShare(world, planId, 'justice', reported);
    const items = [
      ...refs(ready, own, early, { ...moved, version: 1 }, ready),
      { assignmentId: v7(), baseVersion: 1 },
    ];

    const { done: confirmed, refused } = await many(police, 'confirmMany', { items });

    expect(confirmed.map((one) => [one.id, one.status])).toEqual([[ready.id, 'DONE']]);
    expect(refused.map((one) => [one.assignmentId, one.code])).toEqual([
      [own.id, 'FORBIDDEN'],
      [early.id, 'INVALID_STEP'],
      [moved.id, 'STALE_VERSION'],
      [items.at(-1)?.assignmentId, 'NOT_FOUND'],
    ]);
    expect(refused.every((one) => one.message.length > 20)).toBe(true);
  });

  test('[T12] extending, reassigning and urging many', async () => {
    const shares = [
      await standingShare(world, planId, 'justice'),
      await standingShare(world, planId, 'north'),
    ];
    const extended = await many(police, 'extendMany', {
      items: refs(...shares),
      date: '2026-06-22',
      reason: 'Lịch cắt điện',
    });
    const urged = await many(police, 'urgeMany', {
      items: refs(...extended.done),
      reason: 'Báo cáo trước 17 giờ',
    });
    const given = await many(police, 'reassignMany', {
      items: refs(...urged.done),
      agencyId: world.unit.agency['south'],
      reason: 'Chia lại địa bàn',
    });

    expect(extended.done.map((one) => one.dueDate)).toEqual(['2026-06-22', '2026-06-22']);
    expect(urged.done.map((one) => one.version)).toEqual(extended.done.map((one) => one.version));
    expect(given.done.map((one) => one.agencyId)).toEqual([
      world.unit.agency['south'],
      world.unit.agency['south'],
    ]);
    await expect(many(justice, 'urgeMany', { items: refs(...given.done) })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(many(police, 'urgeMany', { items: [] })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('another unit', () => {
  test('[T16] its shares, tasks and plans are not there, for reading or for writing', async () => {
    const share = await campaign.shareOf(police, 'justice');
    const stranger = await world.person('justice', world.otherUnit);
    const desk = await world.person('police', world.otherUnit);
    const nothing = { code: 'NOT_FOUND' };

    await expect(campaign.look(stranger, share.id)).rejects.toMatchObject(nothing);
    await expect(campaign.board(stranger, planId)).rejects.toMatchObject(nothing);
    await expect(campaign.report(stranger, share, inProgress())).rejects.toMatchObject(nothing);
    await expect(campaign.step(desk, 'withdrawAssignment', share, { reason: 'x' })).rejects.toMatchObject(
      nothing,
    );
    await expect(campaign.addTask(desk, planId)).rejects.toMatchObject(nothing);
    await expect(
      desk.does('withdrawTask', 'TaskStepInput', { taskId: share.taskId, baseVersion: 1, reason: 'x' }, 'id'),
    ).rejects.toMatchObject(nothing);
    await expect(
      desk.ask('query ($id: ID!) { taskPage(taskId: $id) { cursor } }', { id: share.taskId }),
    ).rejects.toMatchObject(nothing);
    await expect(campaign.look(justice, 'not-an-id')).rejects.toMatchObject(nothing);
    expect(await campaign.plansOf(desk)).toEqual([]);
  });
});

// Last: the unit stands in another zone afterwards, and on another day.
describe('another zone', () => {
  test('[T9] it goes on too when the day has come because the unit’s zone was changed', async () => {
    world.clock.set('2026-06-22T12:00:00.000Z');
    await world.app.nest.get(MidnightService).beginDays();
    const share = await campaign.shareOf(police, 'justice');
    await campaign.step(police, 'postponeAssignment', share, { date: '2026-06-23', reason: 'Mùa lũ' });

    const admin = await world.person('admin');
    const { directory } = await admin.ask<{ directory: { unit: { version: number; name: string } } }>(
      '{ directory { unit { version name } } }',
    );
    await admin.does(
      'saveUnitSettings',
      'UnitSettingsInput',
      {
        baseVersion: directory.unit.version,
        name: directory.unit.name,
        zone: 'Pacific/Kiritimati',
        chairTitle: 'Chủ tịch',
        standingAgencyId: world.unit.agency['police'],
      },
      'today',
    );
    await world.app.nest.get(MidnightService).beginDays();

    expect((await campaign.look(justice, share.id)).status).toBe('NOT_STARTED');
  });
});
