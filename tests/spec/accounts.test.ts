import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { socketCodes } from '../../server/src/live/index.ts';
import { connect } from '../../server/src/platform/database/index.ts';
import type { Account, ResetCode, SavedMember } from '../../server/src/platform/graphql/generated/schema.ts';
import { eventually } from '../support/eventually.ts';
import { Actor, password, Refused, World } from '../support/world/index.ts';

const ACCOUNT = 'username phone openAssignments member { id fullName title agencyId role disabled version }';
const SAVED = `account { ${ACCOUNT} } resetCode { memberId username code expiresAt }`;
const WITH_CODE = `mutation ($u: String!, $c: String!, $p: String!) {
  signInWithCode(username: $u, code: $c, newPassword: $p) { username mustChangePassword } }`;
const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { username } }';
const CHANGE = 'mutation ($c: String!, $n: String!) { changePassword(current: $c, next: $n) }';
const newPassword = 'chiếc thuyền ngoài bãi';

let world: World;
let admin: Actor;
beforeAll(async () => {
  world = await World.begin();
  admin = await world.person('admin');
});
afterAll(() => world.end());

const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: Refused) => error.code,
  );
const person = (more: object = {}) => ({
  username: 'binh',
  fullName: 'Lê Thị Bình',
  title: 'Phó Trưởng phòng',
  phone: '0912.345.678',
  agencyId: world.unit.agency['justice'],
  role: 'STAFF',
  ...more,
});
const save = (more: object = {}, by = admin): Promise<SavedMember> =>
  by.does<SavedMember>('saveMember', 'MemberInput', person(more), SAVED);
const step = (mutation: string, memberId: string | undefined, by = admin, fields = ACCOUNT) =>
  by.does<Account>(mutation, 'MemberStepInput', { memberId }, fields);
const reset = (username: string, more: object = {}): Promise<ResetCode> =>
  admin.does<ResetCode>(
    'resetPassword',
    'MemberStepInput',
    { memberId: world.unit.member[username], ...more },
    'memberId username code expiresAt',
  );
const cursor = async (by: Actor) =>
  (await by.ask<{ directory: { cursor: string } }>('{ directory { cursor } }')).directory.cursor;

describe('a new colleague', () => {
  test('[A3] is added by the admin, shown to everybody, and signs in first with the one-time code', async () => {
    const chair = await world.person('chair');
    const following = await chair.follows(null, await cursor(chair));

    const { account, resetCode } = await save();

    expect(account).toMatchObject({
      username: 'binh',
      phone: '0912 345 678',
      member: { fullName: 'Lê Thị Bình', disabled: false },
    });
    expect(resetCode).toMatchObject({ username: 'binh', expiresAt: '2026-06-02T02:00:00.000Z' });
    expect((await following.sees('MemberAdded')).subjectId).toBe(account.member.id);
    const typed = resetCode?.code.toLowerCase().replaceAll('-', ' ');
    const entered = await world.nobody().ask(WITH_CODE, { u: 'binh@thu', c: typed, p: newPassword });
    expect(entered).toEqual({ signInWithCode: { username: 'binh', mustChangePassword: false } });
    expect(await codeOf(world.nobody().ask(SIGN_IN, { u: 'binh@thu', p: newPassword }))).toBe('done');
    expect(await codeOf(world.nobody().ask(WITH_CODE, { u: 'binh@thu', c: typed, p: newPassword }))).toBe(
      'WRONG_PASSWORD',
    );
  });

  test('[A2] the code is nowhere in the database, and the same request shows it again', async () => {
    const operationId = '01900000-0000-7000-8000-0000000000a1';
    const first = await save({ username: 'ha', operationId });
    expect(await save({ username: 'ha', operationId })).toEqual(first);

    const { rows } = await world.sql.query(
      `SELECT string_agg(o::text, '') || (SELECT string_agg(e::text, '') FROM events e) AS all FROM operations o`,
    );
    expect(rows[0].all).not.toContain(first.resetCode?.code);
    const again = await world.person('admin');
    expect(await codeOf(save({ username: 'ha', operationId }, again))).toBe('INVALID_STEP');
  });

  test.each([
    ['a taken user name', { username: 'justice' }, 'DUPLICATE', 'username'],
    ['a user name with marks', { username: 'tư pháp' }, 'INVALID_INPUT', 'username'],
    ['no name', { fullName: '' }, 'INVALID_INPUT', 'fullName'],
    ['a telephone number that is none', { phone: '12' }, 'INVALID_INPUT', 'phone'],
    ['an unknown agency', { agencyId: 'x' }, 'NOT_FOUND', 'agencyId'],
    ['a personal number', { title: 'CCCD 089095001234' }, 'PERSONAL_DATA', 'title'],
  ])('[A3] %s is refused beside its field', async (_, more, code, field) => {
    await expect(save({ username: 'moi', ...more })).rejects.toMatchObject({ code, extensions: { field } });
  });
});

describe('[A2] a forgotten password', () => {
  test('the reset ends the old password and the open boards, and runs out after 24 hours', async () => {
    const youth = await world.person('youth');
    const following = await youth.follows(null, await cursor(youth));

    const { code } = await reset('youth');

    await eventually(() => expect(following.closedWith).toBe(socketCodes.signedOut));
    expect(await codeOf(youth.ask('{ directory { cursor } }'))).toBe('UNAUTHENTICATED');
    expect(await codeOf(world.nobody().ask(SIGN_IN, { u: 'youth@thu', p: password }))).toBe('WRONG_PASSWORD');
    const weak = world.nobody().ask(WITH_CODE, { u: 'youth@thu', c: code, p: 'ngan' });
    await expect(weak).rejects.toMatchObject({ code: 'INVALID_INPUT', extensions: { field: 'newPassword' } });

    world.clock.advance({ hours: 24 });
    expect(await codeOf(world.nobody().ask(WITH_CODE, { u: 'youth@thu', c: code, p: newPassword }))).toBe(
      'WRONG_PASSWORD',
    );
    const second = await reset('youth');
    expect(
      await codeOf(world.nobody().ask(WITH_CODE, { u: 'youth@thu', c: second.code, p: newPassword })),
    ).toBe('done');
  });

  test('codes cannot be tried one after the other', async () => {
    await reset('electricity');
    const attempt = () =>
      codeOf(world.nobody().ask(WITH_CODE, { u: 'electricity@thu', c: 'AAAA-AAAA-AAAA', p: newPassword }));
    const codes: string[] = [];
    for (let count = 0; count < 6; count += 1) codes.push(await attempt());
    expect(codes[0]).toBe('WRONG_PASSWORD');
    expect(codes.at(-1)).toBe('RATE_LIMITED');
  });
});

describe('[A1] one’s own password', () => {
  test('is changed with the present one, and all other sessions end', async () => {
    const [desk, phone] = [await world.person('south'), await world.person('south')];
    expect(await codeOf(desk.ask(CHANGE, { c: 'falsch falsch', n: newPassword }))).toBe('WRONG_PASSWORD');
    expect(await codeOf(desk.ask(CHANGE, { c: password, n: 'matkhau123' }))).toBe('INVALID_INPUT');
    expect(await codeOf(desk.ask(CHANGE, { c: password, n: password }))).toBe('INVALID_INPUT');

    expect(await desk.ask(CHANGE, { c: password, n: newPassword })).toEqual({ changePassword: true });

    expect(await codeOf(desk.ask('{ directory { cursor } }'))).toBe('done');
    expect(await codeOf(phone.ask('{ directory { cursor } }'))).toBe('UNAUTHENTICATED');
    expect(await codeOf(world.nobody().ask(SIGN_IN, { u: 'south@thu', p: newPassword }))).toBe('done');
  });

  test('that the admin resets in the very moment of changing it stays reset', async () => {
    const qlhc = await world.person('qlhc');
    // The reset, as far as it has come when the change has already looked at the password.
    const resetting = await connect(world.address);
    await resetting.query('BEGIN');
    await resetting.query('UPDATE members SET password_hash = NULL WHERE id = $1', [
      world.unit.member['qlhc'],
    ]);

    const changed = codeOf(qlhc.ask(CHANGE, { c: password, n: newPassword }));
    await eventually(async () => {
      const { rows } = await world.sql.query(
        "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE members SET password_hash%'",
      );
      expect(rows).toHaveLength(1);
    });
    await resetting.query('COMMIT');
    await resetting.end();

    expect(await changed).toBe('WRONG_PASSWORD');
    expect(await codeOf(world.nobody().ask(SIGN_IN, { u: 'qlhc@thu', p: newPassword }))).toBe(
      'WRONG_PASSWORD',
    );
  });
});

describe('[A9] an agency and its people', () => {
  test('can be changed at the same moment, over and over: neither waits for the other for ever', async () => {
    const { unit } = world;
    const agency = {
      id: unit.agency['electricity'],
      slug: 'electricity',
      name: 'Điện lực',
      kind: 'ENTERPRISE',
    };
    const more = { shortName: 'Điện lực', aliases: [], localityId: null };
    let [agencyVersion, memberVersion] = [1, 1];
    for (let round = 0; round < 6; round += 1) {
      const parentId = round % 2 === 0 ? unit.agency['police'] : null;
      const moved = {
        id: unit.member['police-lead'],
        baseVersion: memberVersion,
        username: 'police-lead',
        fullName: 'Người police-lead',
        agencyId: unit.agency[round % 2 === 0 ? 'electricity' : 'police'],
        role: 'AGENCY_LEAD',
      };

      const [saved, codes] = await Promise.all([
        admin.does<{ version: number }>(
          'saveAgency',
          'AgencyInput',
          { ...agency, ...more, parentId, baseVersion: agencyVersion },
          'version',
        ),
        codeOf(admin.does('saveMember', 'MemberInput', moved, SAVED)),
      ]);

      agencyVersion = saved.version;
      expect(['done', 'STALE_VERSION']).toContain(codes);
      const accounts = await admin.ask<{ accounts: Account[] }>(`{ accounts { ${ACCOUNT} } }`);
      const lead = accounts.accounts.find(({ username }) => username === 'police-lead');
      memberVersion = lead?.member.version ?? 0;
    }
  });
});

describe('a leaver, and another post', () => {
  test('[A4] a disabled member is out at once, and can be let in again', async () => {
    const staff = await world.person('justice-staff');
    const following = await staff.follows(null, await cursor(staff));

    const account = await step('disableMember', world.unit.member['justice-staff']);

    expect(account.member.disabled).toBe(true);
    await eventually(() => expect(following.closedWith).toBe(socketCodes.signedOut));
    expect(await codeOf(staff.ask('{ directory { cursor } }'))).toBe('UNAUTHENTICATED');
    const signIn = () => codeOf(world.nobody().ask(SIGN_IN, { u: 'justice-staff@thu', p: password }));
    expect(await signIn()).toBe('ACCOUNT_DISABLED');
    expect(await codeOf(reset('justice-staff'))).toBe('INVALID_STEP');
    await step('enableMember', world.unit.member['justice-staff']);
    expect(await signIn()).toBe('done');
  });

  test('[A9] another role or agency closes open boards, which come back with other rights', async () => {
    const staff = await world.person('north-staff');
    const before = await cursor(staff);
    const following = await staff.follows(null, before);
    const id = world.unit.member['north-staff'];
    const moved = { id, baseVersion: 1, username: 'north-staff', agencyId: world.unit.agency['south'] };

    const { account, resetCode } = await save(moved);

    expect(account.member).toMatchObject({ agencyId: world.unit.agency['south'], version: 3 });
    expect(resetCode).toBeNull();
    await eventually(() => expect(following.closedWith).toBe(socketCodes.rightsChanged));
    const { eventsAfter } = await staff.ask<{ eventsAfter: { reset: boolean } }>(
      'query ($after: Cursor!) { eventsAfter(after: $after, waitMs: 0) { reset } }',
      { after: before },
    );
    expect(eventsAfter.reset).toBe(true);
    expect(await codeOf(save(moved))).toBe('STALE_VERSION');
  });

  test('[A4] the last admin stays, and nobody locks themselves out', async () => {
    const id = world.unit.member['admin'];
    expect(await codeOf(step('disableMember', id))).toBe('INVALID_STEP');
    expect(await codeOf(save({ id, baseVersion: 1, username: 'admin', role: 'STAFF' }))).toBe('INVALID_STEP');
  });
});

describe('[A8] who keeps accounts', () => {
  test.each(['chair', 'police', 'justice', 'observer'])('not %s', async (name) => {
    const other = await world.person(name);
    const id = world.unit.member['qlhc'];
    const codes = await Promise.all(
      [
        other.ask('{ accounts { username } }'),
        save({ username: 'x-y' }, other),
        step('disableMember', id, other),
        step('enableMember', id, other),
        step('resetPassword', id, other, 'code'),
      ].map(codeOf),
    );
    expect(codes).toEqual(codes.map(() => 'FORBIDDEN'));
  });

  test('the admin of one unit finds nobody of another', async () => {
    const id = world.otherUnit.member['justice'];
    const codes = await Promise.all(
      [
        save({ id, baseVersion: 1 }),
        save({ username: 'x-y', agencyId: world.otherUnit.agency['justice'] }),
        step('disableMember', id),
        step('enableMember', id),
        step('resetPassword', id, admin, 'code'),
      ].map(codeOf),
    );
    expect(codes).toEqual(codes.map(() => 'NOT_FOUND'));
    const { accounts } = await admin.ask<{ accounts: Account[] }>(`{ accounts { ${ACCOUNT} } }`);
    expect(accounts.map((one) => one.member.id)).not.toContain(id);
  });
});
