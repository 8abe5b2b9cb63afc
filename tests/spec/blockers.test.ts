import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Blocker, ErrorCode } from '../../server/src/platform/graphql/generated/schema.ts';
import { Actor, plantPlan, Refused, type TestPlan, World } from '../support/world/index.ts';

const FIELDS = `id state step answerBy version closedAt agencyId localityId taskId mergedIntoId
  path { kind step toStep by agencyId text }`;

let world: World;
let plan: TestPlan;
const people: Record<string, Actor> = {};

beforeAll(async () => {
  world = await World.begin();
  plan = await plantPlan(world.sql, world.unit, world.clock.now().toISOString());
  const names = ['chair', 'police', 'qlhc', 'justice', 'north', 'north-staff', 'youth', 'observer', 'admin'];
  for (const name of names) people[name] = await world.person(name);
});
afterAll(() => world.end());

const as = (name: string): Actor => {
  const person = people[name];
  if (!person) throw new Error(`nobody called ${name}`);
  return person;
};
const noPower = { kind: 'POWER', severity: 'HIGH', text: 'Điểm cấp thẻ mất điện', need: 'Máy phát điện' };
const raise = (name: string, more: object = {}): Promise<Blocker> =>
  as(name).does<Blocker>(
    'raiseBlocker',
    'RaiseBlockerInput',
    { planId: plan.id, assignmentId: plan.assignment['north'], ...noPower, ...more },
    FIELDS,
  );
const step = (name: string, operation: string, blocker: Blocker, more: object = {}): Promise<Blocker> =>
  as(name).does<Blocker>(
    operation,
    'BlockerStepInput',
    { blockerId: blocker.id, baseVersion: blocker.version, ...more },
    FIELDS,
  );
const refusal = async (asked: Promise<unknown>): Promise<Refused> => {
  const outcome = await asked.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof Refused) return outcome;
  throw outcome ?? new Error('it was not refused');
};
const codeOf = async (asked: Promise<unknown>): Promise<ErrorCode> => (await refusal(asked)).code;

describe('a commune without power', () => {
  test('[B1] reports it, and it waits at the first step with that step’s deadline', async () => {
    const blocker = await raise('north-staff');

    expect(blocker).toMatchObject({ state: 'RAISED', step: 0, version: 1, taskId: plan.taskId });
    expect(blocker.agencyId).toBe(world.unit.agency['north']);
    expect(blocker.localityId).toBe(world.unit.locality['north']);
    expect(blocker.answerBy).toBe('2026-06-02T02:00:00.000Z');
  });

  test('[B3] it climbs to the chair step by step, and nothing of its path is lost', async () => {
    const raised = await raise('north');
    const taken = await step('qlhc', 'acknowledgeBlocker', raised);
    const up = await step('qlhc', 'escalateBlocker', taken, { text: 'Ngoài khả năng của Đội' });
    const top = await step('police', 'escalateBlocker', up, { text: 'Đề nghị Chủ tịch chỉ đạo Điện lực' });

    expect(top).toMatchObject({ state: 'RAISED', step: 2, answerBy: null });
    expect(top.path.map((move) => [move.kind, move.step, move.toStep, move.text])).toEqual([
      ['RAISED', -1, 0, 'Máy phát điện'],
      ['ACKNOWLEDGED', 0, null, null],
      ['ESCALATED', 0, 1, 'Ngoài khả năng của Đội'],
      ['ESCALATED', 1, 2, 'Đề nghị Chủ tịch chỉ đạo Điện lực'],
    ]);
    const read = await as('justice').ask<{ blocker: Blocker }>(
      `query ($id: ID!) { blocker(id: $id) { ${FIELDS} } }`,
      {
        id: top.id,
      },
    );
    expect(read.blocker).toEqual(top);
  });

  test('[B4] is asked back for a fact and answers it', async () => {
    const asked = await step('qlhc', 'askBackBlocker', await raise('north'), {
      text: 'Mất điện từ khi nào?',
    });
    expect(asked).toMatchObject({ state: 'ASKED_BACK', answerBy: null });

    const answered = await step('north', 'answerBlocker', asked, { text: 'Từ 18 giờ hôm qua' });
    expect(answered).toMatchObject({ state: 'ACKNOWLEDGED', step: 0 });
    expect(answered.answerBy).not.toBeNull();
  });

  test('[B7] is guided, says that it is resolved, and reopens it at the step that it names', async () => {
    const guided = await step('qlhc', 'guideBlocker', await raise('north'), {
      text: 'Mượn máy nổ của xã Nam',
    });
    const resolved = await step('north', 'resolveBlocker', guided);
    expect(resolved.state).toBe('RESOLVED');
    expect(resolved.closedAt).not.toBeNull();

    const reopened = await step('north', 'reopenBlocker', resolved, { text: 'Máy nổ hỏng', step: 1 });
    expect(reopened).toMatchObject({ state: 'RAISED', step: 1, closedAt: null });
    expect(await codeOf(step('north', 'reopenBlocker', reopened, { text: 'nữa' }))).toBe('INVALID_STEP');
  });

  test('[B7] withdraws it with a reason', async () => {
    const raised = await raise('north');
    expect(await codeOf(step('north', 'withdrawBlocker', raised))).toBe('INVALID_INPUT');
    const withdrawn = await step('north', 'withdrawBlocker', raised, { text: 'Đã có điện lại' });
    expect(withdrawn.state).toBe('WITHDRAWN');
  });

  test('[B8] two of the same are merged by the desk', async () => {
    const [one, other] = [await raise('north'), await raise('north')];
    const merged = await as('police').does<Blocker>(
      'mergeBlocker',
      'MergeBlockerInput',
      { blockerId: one.id, baseVersion: one.version, intoId: other.id },
      FIELDS,
    );
    expect(merged).toMatchObject({ state: 'MERGED', mergedIntoId: other.id });
    const back = { blockerId: other.id, baseVersion: other.version, intoId: one.id };
    expect(await codeOf(as('police').does('mergeBlocker', 'MergeBlockerInput', back, 'id'))).toBe(
      'INVALID_INPUT',
    );
  });

  test('[B2] the team that is itself the first step starts above it', async () => {
    const raised = await as('qlhc').does<Blocker>(
      'raiseBlocker',
      'RaiseBlockerInput',
      { planId: plan.id, localityId: world.unit.locality['south'], ...noPower },
      FIELDS,
    );
    expect(raised).toMatchObject({ step: 1, taskId: null, localityId: world.unit.locality['south'] });
  });
});

describe('[B10] who may', () => {
  test.each(['chair', 'observer', 'admin'])('%s raises no blocker', async (name) => {
    expect(await codeOf(raise(name))).toBe('FORBIDDEN');
  });

  test('nobody raises one on another agency’s work', async () => {
    expect(await codeOf(raise('youth'))).toBe('FORBIDDEN');
    expect(await codeOf(raise('police'))).toBe('FORBIDDEN');
  });

  test.each([
    ['acknowledgeBlocker', ['chair', 'police', 'qlhc']],
    ['askBackBlocker', ['chair', 'police', 'qlhc']],
    ['guideBlocker', ['chair', 'police', 'qlhc']],
    ['escalateBlocker', ['chair', 'police', 'qlhc']],
    ['resolveBlocker', ['north', 'north-staff']],
    ['withdrawBlocker', ['north', 'north-staff']],
  ])('%s at the team’s step: %s', async (operation, allowed) => {
    for (const name of Object.keys(people)) {
      const blocker = await raise('north');
      const outcome = await step(name, operation, blocker, { text: 'Ý kiến' }).then(
        () => 'done',
        (error: Refused) => error.code,
      );
      expect([name, outcome]).toEqual([name, allowed.includes(name) ? 'done' : 'FORBIDDEN']);
    }
  });

  test('nobody sees or moves another unit’s blocker, and an unknown one looks the same', async () => {
    const blocker = await raise('north');
    const stranger = await world.person('police', world.otherUnit);
    const input = { blockerId: blocker.id, baseVersion: 1, text: 'x' };
    const asks = [
      stranger.ask('query ($id: ID!) { blocker(id: $id) { id } }', { id: blocker.id }),
      stranger.ask('query ($id: ID!) { blockers(planId: $id) { id } }', { id: plan.id }),
      stranger.does('guideBlocker', 'BlockerStepInput', input, 'id'),
      stranger.does(
        'raiseBlocker',
        'RaiseBlockerInput',
        { planId: plan.id, assignmentId: plan.id, ...noPower },
        'id',
      ),
      as('police').does('guideBlocker', 'BlockerStepInput', { ...input, blockerId: plan.id }, 'id'),
      as('police').does('guideBlocker', 'BlockerStepInput', { ...input, blockerId: 'b7' }, 'id'),
      raise('north', { assignmentId: undefined, localityId: world.otherUnit.locality['north'] }),
      raise('north', { planId: 'plan' }),
    ];
    const codes = await Promise.all(asks.map(codeOf));
    expect(codes).toEqual(asks.map(() => 'NOT_FOUND'));
  });
});

describe('[B11] bad input', () => {
  test('two people answer at once: the second is shown what the first did', async () => {
    const raised = await raise('north');
    await step('qlhc', 'acknowledgeBlocker', raised);
    const refused = await refusal(step('police', 'guideBlocker', raised, { text: 'Mượn máy nổ' }));
    expect(refused.code).toBe('STALE_VERSION');
    expect(refused.extensions['current']).toMatchObject({ state: 'ACKNOWLEDGED', version: 2 });
  });

  test.each([
    ['neither assignment nor locality', { assignmentId: undefined }, 'INVALID_INPUT', 'assignmentId'],
    ['an empty text', { text: '   ' }, 'INVALID_INPUT', 'text'],
    ['an over-long text', { text: 'a'.repeat(501) }, 'INVALID_INPUT', 'text'],
    ['a citizen’s number', { need: 'gọi ông 089095001234' }, 'PERSONAL_DATA', 'need'],
    ['nine digits', { text: 'Mất giấy 352123456' }, 'PERSONAL_DATA_SUSPECTED', 'text'],
  ])('%s is refused beside its field', async (_, more, code, field) => {
    const refused = await refusal(raise('north', more));
    expect([refused.code, refused.extensions['field']]).toEqual([code, field]);
  });

  test('[E2] nine digits pass once they are confirmed', async () => {
    const raised = await raise('north', { text: 'Công tơ số 352123456', confirmNoPersonalData: true });
    expect(raised.state).toBe('RAISED');
  });

  test('[B11] sent twice, raised once', async () => {
    const operationId = '01900000-0000-7000-8000-000000000001';
    const first = await raise('north', { operationId });
    expect(await raise('north', { operationId })).toEqual(first);
    expect(await codeOf(raise('north', { operationId, text: 'khác' }))).toBe('OPERATION_REUSED');
  });

  test('a plan that is closed takes no new blocker', async () => {
    const closed = await plantPlan(world.sql, world.unit, world.clock.now().toISOString());
    await world.sql.query(`UPDATE plans SET state = 'CLOSED' WHERE id = $1`, [closed.id]);
    const late = raise('north', { planId: closed.id, assignmentId: closed.assignment['north'] });
    expect(await codeOf(late)).toBe('INVALID_STEP');
  });
});
