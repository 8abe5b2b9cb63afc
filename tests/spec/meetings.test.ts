import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import mammoth from 'mammoth';
import type { ErrorCode, Minutes } from '../../server/src/platform/graphql/generated/schema.ts';
import { Campaign } from '../support/world/campaign.ts';
import { type Actor, Refused, World } from '../support/world/index.ts';
import { Meetings, type SeenMeeting } from '../support/world/meeting-steps.ts';

const power = 'Kéo đường điện tạm đến nhà văn hoá';

let world: World;
let campaign: Campaign;
let meetings: Meetings;
const people: Record<string, Actor> = {};
beforeAll(async () => {
  world = await World.begin();
  campaign = new Campaign(world);
  meetings = new Meetings(world.unit);
  const names = ['chair', 'police', 'justice', 'north', 'electricity', 'observer', 'admin'];
  for (const name of names) people[name] = await world.person(name);
});
afterAll(() => world.end());

const as = (name: string): Actor => {
  const person = people[name];
  if (!person) throw new Error(`nobody called ${name}`);
  return person;
};
const agency = (slug: string): string => world.unit.agency[slug] ?? '';
const refusal = async (asked: Promise<unknown>): Promise<Refused> => {
  const outcome = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof Refused) return outcome;
  throw outcome ?? new Error('it was not refused');
};
const codeOf = async (asked: Promise<unknown>): Promise<ErrorCode> => (await refusal(asked)).code;

/** Justice is late, the north is due in two days, the south and the youth union have time. */
const duties = () => [
  { shares: [campaign.share('justice')], deadline: { kind: 'BY', date: '2026-05-29' } },
  { shares: [campaign.share('north')], deadline: { kind: 'BY', date: '2026-06-03' } },
  { shares: [campaign.share('south')], deadline: { kind: 'BY', date: '2026-06-20' } },
  { shares: [campaign.share('youth')], deadline: { kind: 'BY', date: '2026-06-20' } },
];

let planId: string;
beforeEach(async () => {
  planId = (await campaign.running(as('police'), ...duties())).plan.id;
});

describe('the order', () => {
  test('[M2] agencies are called by risk, and the order says why', async () => {
    const meeting = await meetings.running(as('police'), planId);

    expect(meeting.agenda.map((item) => item.agencyId)).toEqual(
      ['justice', 'north', 'youth', 'south'].map(agency),
    );
    expect(meeting.agenda[0]?.risk).toEqual({
      overdue: 1,
      waitingForChair: 0,
      dueSoon: 0,
      unreportedDays: 0,
      silentDays: 0,
    });
  });

  test('[M2] a blocker that waits for the chair comes before what is only due soon', async () => {
    const share = (await campaign.board(as('police'), planId)).assignments.find(
      (one) => one.agencyId === agency('south'),
    );
    const south = await world.person('south');
    const said = { kind: 'POWER', severity: 'HIGH', text: 'Mất điện' };
    const input = { planId, assignmentId: share?.id, ...said };
    const blocker = await south.does<{ id: string; version: number }>(
      'raiseBlocker',
      'RaiseBlockerInput',
      input,
      'id version',
    );
    const up = { blockerId: blocker.id, baseVersion: blocker.version, text: 'Đề nghị Chủ tịch' };
    await as('police').does('escalateBlocker', 'BlockerStepInput', up, 'id');

    const { riskOrder } = await as('north').ask<{ riskOrder: { agencyId: string }[] }>(
      'query ($id: ID!) { riskOrder(planId: $id) { agencyId } }',
      { id: planId },
    );
    expect(riskOrder.map((item) => item.agencyId)).toEqual(
      ['justice', 'south', 'north', 'youth'].map(agency),
    );
  });

  test('[M3] it stands from the start on; an agency is passed over, come back to and moved by hand', async () => {
    const desk = as('police');
    const { id } = await meetings.running(desk, planId);

    await meetings.call(desk, id, 'justice');
    await meetings.call(desk, id, 'north', 'SKIPPED');
    await meetings.move(desk, id, 'south', 'youth');
    const meeting = await meetings.call(as('chair'), id, 'justice', 'WAITING');

    expect(meeting.currentAgencyId).toBe(agency('justice'));
    expect(meeting.agenda.map(({ agencyId, mark }) => [agencyId, mark])).toEqual([
      [agency('justice'), 'SKIPPED'],
      [agency('north'), 'WAITING'],
      [agency('south'), 'WAITING'],
      [agency('youth'), 'WAITING'],
    ]);
  });
});

describe('what is decided', () => {
  test('[M4] is on the agency’s board before the next one is called', async () => {
    const north = as('north');
    const { cursor } = await campaign.board(north, planId);
    const following = await north.follows(planId, cursor);
    const { id } = await meetings.running(as('police'), planId);

    const meeting = await meetings.decide(as('chair'), id, 'north', power);

    await following.sees('MeetingDecided');
    expect(following.types).toEqual(
      expect.arrayContaining(['MeetingStarted', 'TaskAdded', 'AssignmentLaid', 'DirectiveGiven']),
    );
    const [note] = meeting.notes;
    expect(note).toMatchObject({ kind: 'DECISION', decidedBy: world.unit.member['chair'] });
    const board = await campaign.board(north, planId);
    const taskId = note?.tasks[0]?.taskId;
    expect(board.tasks.find((task) => task.id === taskId)).toMatchObject({
      text: power,
      dueDate: '2026-06-12',
    });
    expect(board.assignments.find((share) => share.taskId === taskId)).toMatchObject({
      agencyId: agency('north'),
      status: 'NOT_STARTED',
    });
  });

  test('[M5] is the chair’s also where the desk writes it down, and it says who wrote', async () => {
    const { id } = await meetings.running(as('police'), planId);

    const meeting = await meetings.decide(as('police'), id, 'electricity', power, { agencyId: undefined });

    expect(meeting.notes[0]).toMatchObject({
      agencyId: null,
      by: world.unit.member['police'],
      decidedBy: world.unit.member['chair'],
    });
    const { board } = await as('chair').ask<{ board: { directives: { id: string; givenBy: string }[] } }>(
      'query ($id: ID!) { board(planId: $id) { directives { id givenBy } } }',
      { id: planId },
    );
    expect(board.directives).toEqual([
      { id: meeting.notes[0]?.directiveId, givenBy: world.unit.member['chair'] },
    ]);
    // Outside a meeting the desk decides nothing.
    const alone = { planId, text: power, tasks: [] };
    expect(await codeOf(as('police').does('giveDirective', 'GiveDirectiveInput', alone, 'id'))).toBe(
      'FORBIDDEN',
    );
  });

  test('[M4] answers a blocker with the same stroke', async () => {
    const input = {
      planId,
      kind: 'POWER',
      severity: 'HIGH',
      text: 'Mất điện',
      localityId: world.unit.locality['north'],
    };
    const blocker = await as('north').does<{ id: string; version: number }>(
      'raiseBlocker',
      'RaiseBlockerInput',
      input,
      'id version',
    );
    const { id } = await meetings.running(as('police'), planId);
    const answers = { blockerId: blocker.id, baseVersion: blocker.version };

    const meeting = await meetings
      .decide(as('police'), id, 'electricity', power, {
        agencyId: agency('north'),
        answers,
      })
      .catch((error: Refused) => error);

    // The north leads in this plan, so it is on the agenda.
    expect(meeting).toMatchObject({ notes: [{ blockerId: blocker.id }] });
    const seen = await as('north').ask<{ blocker: { state: string; path: { kind: string; by: string }[] } }>(
      'query ($id: ID!) { blocker(id: $id) { state path { kind by } } }',
      { id: blocker.id },
    );
    expect(seen.blocker.state).toBe('DIRECTED');
    expect(seen.blocker.path.at(-1)).toEqual({ kind: 'DIRECTED', by: world.unit.member['chair'] });
    const again = meetings.decide(as('police'), id, 'electricity', power, { answers });
    expect(await codeOf(again)).toBe('STALE_VERSION');
  });

  test('[M4] a task that is refused leaves nothing of the decision behind', async () => {
    const { id } = await meetings.running(as('police'), planId);
    const before = await campaign.board(as('police'), planId);

    expect(await codeOf(meetings.decide(as('police'), id, 'north', ' '))).toBe('INVALID_INPUT');
    expect(await codeOf(meetings.decide(as('police'), id, 'north', 'Gọi số 089095001234'))).toBe(
      'PERSONAL_DATA',
    );

    expect((await campaign.board(as('police'), planId)).tasks).toEqual(before.tasks);
    expect((await meetings.page(as('police'), id)).meeting.notes).toEqual([]);
  });

  test('[M6] struck through it stays readable, and its task leaves the agency with the reason', async () => {
    const { id } = await meetings.running(as('police'), planId);
    const [note] = (await meetings.decide(as('police'), id, 'north', power)).notes;
    if (!note) throw new Error('nothing was decided');

    expect(await codeOf(meetings.strike(as('chair'), id, note.id, ' '))).toBe('INVALID_INPUT');
    const meeting = await meetings.strike(as('chair'), id, note.id, 'Điện lực làm, không phải xã');

    expect(meeting.notes).toEqual([
      { ...note, struckAt: expect.any(String), strikeReason: 'Điện lực làm, không phải xã' },
    ]);
    const board = await campaign.board(as('north'), planId);
    const taskId = note.tasks[0]?.taskId;
    expect(board.tasks.find((task) => task.id === taskId)?.withdrawn).toBe(true);
    expect(board.assignments.find((share) => share.taskId === taskId)).toMatchObject({
      status: 'WITHDRAWN',
      reason: 'Điện lực làm, không phải xã',
    });
    expect(await codeOf(meetings.strike(as('chair'), id, note.id, 'nữa'))).toBe('INVALID_STEP');
  });
});

describe('a meeting from its call to its minutes', () => {
  test('[M1] is prepared, changed and cancelled; one at a time runs', async () => {
    const desk = as('police');
    const prepared = await meetings.prepare(desk, planId, { presentAgencyIds: [agency('north')] });
    const change = { id: prepared.id, baseVersion: prepared.version, heldOn: '2026-06-02' };
    const changed = await meetings.prepare(desk, planId, change);
    expect(changed).toMatchObject({ id: prepared.id, state: 'PREPARED', version: 2, agenda: [] });

    const running = await meetings.running(as('chair'), planId);
    expect(await codeOf(meetings.step(desk, 'startMeeting', changed))).toBe('INVALID_STEP');
    expect(await codeOf(meetings.step(desk, 'cancelMeeting', running))).toBe('INVALID_STEP');
    expect(await codeOf(meetings.step(desk, 'cancelMeeting', prepared))).toBe('STALE_VERSION');
    await meetings.step(desk, 'cancelMeeting', changed);
    expect(await codeOf(meetings.page(desk, prepared.id))).toBe('NOT_FOUND');

    await meetings.step(desk, 'endMeeting', running);
    expect((await meetings.running(desk, planId)).state).toBe('RUNNING');
  });

  test('[M1] is chaired by a chair, and of a plan that runs', async () => {
    const desk = as('police');
    const byDesk = { chairedBy: world.unit.member['police'] };
    expect((await refusal(meetings.prepare(desk, planId, byDesk))).extensions['field']).toBe('chairedBy');
    const strangers = { presentAgencyIds: [world.otherUnit.agency['north']] };
    expect(await codeOf(meetings.prepare(desk, planId, strangers))).toBe('NOT_FOUND');
    const draft = await campaign.draft(desk);
    expect(await codeOf(meetings.prepare(desk, draft.id))).toBe('INVALID_STEP');
  });

  test('[M7] once it has ended nothing changes, and the next one asks what became of its decisions', async () => {
    const desk = as('police');
    const { id } = await meetings.running(desk, planId);
    await meetings.decide(desk, id, 'north', power);
    const ended = await meetings.step(desk, 'endMeeting', (await meetings.page(desk, id)).meeting);

    const codes = await Promise.all(
      [
        meetings.note(desk, id, null, 'Ghi thêm'),
        meetings.decide(as('chair'), id, 'north', power),
        meetings.strike(desk, id, ended.notes[0]?.id ?? '', 'x'),
        meetings.call(desk, id, 'north'),
        meetings.attends(desk, id, 'north', true),
      ].map(codeOf),
    );
    expect(codes).toEqual(codes.map(() => 'INVALID_STEP'));
    const next = await meetings.running(desk, planId);
    expect((await meetings.page(as('north'), next.id)).former).toEqual(ended);
  });

  test('[M3] two people at two laptops: a note of one does not stop the other; an end needs what was seen', async () => {
    const meeting = await meetings.running(as('police'), planId);
    await Promise.all([
      meetings.note(as('police'), meeting.id, 'justice', 'Sổ gốc năm 1998 bị mất'),
      meetings.note(as('chair'), meeting.id, 'justice', 'Liên hệ kho lưu trữ'),
      meetings.call(as('police'), meeting.id, 'justice'),
      meetings.call(as('chair'), meeting.id, 'justice'),
    ]);

    expect(await codeOf(meetings.step(as('police'), 'endMeeting', meeting))).toBe('STALE_VERSION');
    const { meeting: seen } = await meetings.page(as('observer'), meeting.id);
    expect(seen.notes).toHaveLength(2);
    expect(seen.version).toBe(meeting.version + 3);
  });
});

describe('the minutes', () => {
  let meeting: SeenMeeting;
  beforeEach(async () => {
    const desk = as('police');
    const running = await meetings.running(desk, planId);
    await meetings.attends(desk, running.id, 'north', true);
    await meetings.note(desk, running.id, null, 'Cả huyện đạt 61 %');
    await meetings.decide(desk, running.id, 'north', power);
    const noted = await meetings.note(desk, running.id, 'justice', 'Ghi nhầm');
    await meetings.strike(desk, running.id, noted.notes.at(-1)?.id ?? '', 'Nhầm đơn vị');
    const page = await meetings.page(desk, running.id);
    meeting = await meetings.step(desk, 'endMeeting', page.meeting);
  });

  test('[M8] say what was decided, for whom and until when; struck notes are left out', async () => {
    const { minutes } = await as('north').ask<{ minutes: Minutes }>(
      `query ($id: ID!) { minutes(meetingId: $id) { unitName heldOn isFinal present absent
        parts { agencyName notes decisions { text tasks { text leads cooperating deadline } } } } }`,
      { id: meeting.id },
    );

    expect(minutes).toMatchObject({ heldOn: '2026-06-01', isFinal: true, present: ['UBND xã Bắc'] });
    expect(minutes.absent).toContain('Phòng Tư pháp');
    expect(minutes.parts).toEqual([
      { agencyName: null, notes: ['Cả huyện đạt 61 %'], decisions: [] },
      {
        agencyName: 'UBND xã Bắc',
        notes: [],
        decisions: [
          {
            text: power,
            tasks: [
              {
                text: power,
                leads: ['UBND xã Bắc'],
                cooperating: [],
                deadline: 'chậm nhất ngày 12/6/2026',
              },
            ],
          },
        ],
      },
    ]);
  });

  test('[M8] come as a .docx in the form of a notice, with blanks left blank, for members of the unit only', async () => {
    const url = `${world.app.url}/documents/meetings/${meeting.id}.docx`;
    const get = (cookie: string) => fetch(url, { headers: { cookie } });

    const answer = await get(as('observer').cookie);
    expect(answer.headers.get('content-disposition')).toContain('ket-luan-giao-ban-2026-06-01.docx');
    const buffer = Buffer.from(await answer.arrayBuffer());
    const { value } = await mammoth.extractRawText({ buffer });
    expect(value).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(value).toContain('THÔNG BÁO');
    expect(value).toContain(`- Chủ trì: UBND xã Bắc; thời hạn: chậm nhất ngày 12/6/2026.`);
    expect(value).toMatch(/Số: +\/TB-/);
    expect(value).not.toContain('Ghi nhầm');

    expect((await get('')).status).toBe(401);
    const stranger = await world.person('chair', world.otherUnit);
    expect((await get(stranger.cookie)).status).toBe(404);
  });
});

describe('[M5] who may', () => {
  test.each(['justice', 'north', 'observer', 'admin'])(
    '%s follows the meeting and changes nothing of it',
    async (name) => {
      const meeting = await meetings.running(as('police'), planId);

      const codes = await Promise.all(
        [
          meetings.prepare(as(name), planId),
          meetings.call(as(name), meeting.id, 'north'),
          meetings.note(as(name), meeting.id, null, 'x'),
          meetings.decide(as(name), meeting.id, 'north', power),
          meetings.step(as(name), 'endMeeting', meeting),
        ].map(codeOf),
      );

      expect(codes).toEqual(codes.map(() => 'FORBIDDEN'));
      expect((await meetings.page(as(name), meeting.id)).meeting).toEqual(meeting);
    },
  );

  test('an open board learns of the running meeting from its cut', async () => {
    const { id } = await meetings.running(as('police'), planId);

    const { board } = await as('north').ask<{ board: { meetings: { id: string }[] } }>(
      'query ($id: ID!) { board(planId: $id) { meetings { id } } }',
      { id: planId },
    );

    expect(board.meetings).toEqual([{ id }]);
  });
});
