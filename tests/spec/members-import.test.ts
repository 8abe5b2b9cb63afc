import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Account, ImportedMembers } from '../../server/src/platform/graphql/generated/schema.ts';
import { type Actor, plantPlan, type Refused, type TestPlan, World } from '../support/world/index.ts';

const RESULT = 'added changed errors { row column message } resetCodes { username code }';
const header = ['Tên đăng nhập', 'Họ và tên', 'Chức vụ', 'Điện thoại', 'Cơ quan', 'Vai trò'];

let world: World;
let plan: TestPlan;
let admin: Actor;
beforeAll(async () => {
  world = await World.begin();
  plan = await plantPlan(world.sql, world.unit, world.clock.now().toISOString());
  admin = await world.person('admin');
});
afterAll(() => world.end());

const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: Refused) => error.code,
  );
const send = async (by: Actor, name: string, content: Uint8Array | string): Promise<string> => {
  const form = new FormData();
  form.append('file', new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name);
  const response = await fetch(`${world.app.url}/documents/imports`, {
    method: 'POST',
    headers: { cookie: by.cookie },
    body: form,
  });
  const { id, errors } = (await response.json()) as { id?: string; errors?: { message: string }[] };
  if (id === undefined) throw new Error(errors?.[0]?.message);
  return id;
};
const xlsx = async (rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Tài khoản').addRows([header, ...rows].map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
const take = (uploadId: string, dryRun: boolean, by = admin): Promise<ImportedMembers> =>
  by.does<ImportedMembers>('importMembers', 'ImportMembersInput', { uploadId, dryRun }, RESULT);
const accounts = async (): Promise<Account[]> =>
  (
    await admin.ask<{ accounts: Account[] }>(
      '{ accounts { username phone openAssignments member { id fullName role agencyId disabled } } }',
    )
  ).accounts;

describe('[A5] a list of colleagues', () => {
  test('that was sent twice can still be read after one of the two was taken over', async () => {
    const sheet = await xlsx([['hai-lan', 'Trần Thị Hai', '', '', 'Phòng Tư pháp', 'Cán bộ']]);
    const [first, second] = [await send(admin, 'a.xlsx', sheet), await send(admin, 'b.xlsx', sheet)];

    await take(first, false);

    expect(await take(second, true)).toMatchObject({ added: 0, errors: [] });
  });

  test('is tried out first, then taken over whole: new ones get a code, known ones are changed', async () => {
    const id = await send(
      admin,
      'danh sách.xlsx',
      await xlsx([
        ['moi-1', 'Trần Văn Mới', 'Chuyên viên', 912345678, 'Phòng Tư pháp', 'Cán bộ'],
        ['justice', 'Lê Thị Tư Pháp', 'Trưởng phòng', '', 'PHÒNG TƯ PHÁP', 'Lãnh đạo cơ quan'],
      ]),
    );

    expect(await take(id, true)).toEqual({ added: 1, changed: 1, errors: [], resetCodes: [] });
    expect((await accounts()).map((one) => one.username)).not.toContain('moi-1');
    const done = await take(id, false);

    expect(done).toMatchObject({
      added: 1,
      changed: 1,
      resetCodes: [{ username: 'moi-1', code: expect.any(String) }],
    });
    const all = await accounts();
    expect(all.find((one) => one.username === 'moi-1')).toMatchObject({
      phone: '0912345678',
      member: { role: 'STAFF' },
    });
    expect(all.find((one) => one.username === 'justice')?.member.fullName).toBe('Lê Thị Tư Pháp');
    expect(await codeOf(take(id, false))).toBe('NOT_FOUND');
  });

  test('names every cell that is wrong, in the viewer’s language, and takes over nothing', async () => {
    const rows = [
      header,
      ['tốt', 'A', '', '', 'Phòng Tư pháp', 'Cán bộ'],
      ['moi-2', 'B', '', '', 'Phòng Lạ', 'vua'],
      ['moi-3', 'C', '', '', 'justice', 'STAFF'],
    ];
    const id = await send(admin, 'ds.csv', `\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}`);

    const { errors, added } = await take(id, false);

    expect(added).toBe(0);
    expect(errors.map((error) => [error.row, error.column])).toEqual([
      [2, 'Tên đăng nhập'],
      [3, 'Cơ quan'],
      [3, 'Vai trò'],
    ]);
    expect(errors[1]?.message).toMatch(/cơ quan/i);
    expect((await accounts()).map((one) => one.username)).not.toContain('moi-3');
  });

  test('comes from a template with the unit’s agencies to choose from', async () => {
    const response = await fetch(`${world.app.url}/documents/imports/template.xlsx`, {
      headers: { cookie: admin.cookie },
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await response.arrayBuffer());
    expect(workbook.worksheets[0]?.getRow(1).values).toEqual([undefined, ...header]);
    expect(workbook.worksheets[1]?.getColumn(1).values).toEqual(
      expect.arrayContaining(['Phòng Tư pháp', 'UBND xã Bắc']),
    );
    const other = await world.person('chair');
    expect(
      (await fetch(`${world.app.url}/documents/imports/template.xlsx`, { headers: { cookie: other.cookie } }))
        .status,
    ).toBe(403);
  });

  test('is the admin’s alone, and each admin’s own', async () => {
    const id = await send(admin, 'ds.csv', header.join(','));
    expect(await codeOf(take(id, true, await world.person('chair')))).toBe('FORBIDDEN');
    expect(await codeOf(take(id, true, await world.person('admin', world.otherUnit)))).toBe('NOT_FOUND');
    expect(await codeOf(take('x', false))).toBe('NOT_FOUND');
    expect(await codeOf(take(await send(admin, 'ds.csv', 'STT,Tên'), true))).toBe('INVALID_INPUT');
  });
});

describe('[A11] a leaver', () => {
  const handOver = (from: string, to: string, disable: boolean, by = admin) =>
    by.does<{ assignments: number; disabled: boolean }>(
      'handOver',
      'HandOverInput',
      { fromMemberId: world.unit.member[from] ?? from, toMemberId: world.unit.member[to] ?? to, disable },
      'assignments disabled',
    );

  test('’s work goes to a colleague in one step, and each share tells of it', async () => {
    await world.sql.query('UPDATE assignments SET person_id = $2 WHERE id = $1', [
      plan.assignment['north'],
      world.unit.member['north-staff'],
    ]);
    const chair = await world.person('chair');
    const { board } = await chair.ask<{ board: { cursor: string } }>(
      'query ($id: ID!) { board(planId: $id) { cursor } }',
      { id: plan.id },
    );
    const following = await chair.follows(plan.id, board.cursor);

    expect(await codeOf(handOver('north-staff', 'youth', true))).toBe('INVALID_INPUT');
    expect(await codeOf(handOver('north-staff', 'observer', true))).toBe('INVALID_INPUT');
    expect(await codeOf(handOver('north-staff', 'north-staff', true))).toBe('INVALID_INPUT');
    expect(await handOver('north-staff', 'north', true)).toEqual({ assignments: 1, disabled: true });

    expect((await following.sees('PersonAppointed')).subjectId).toBe(plan.assignment['north']);
    const all = await accounts();
    expect(all.find((one) => one.username === 'north')?.openAssignments).toBe(1);
    expect(all.find((one) => one.username === 'north-staff')?.member.disabled).toBe(true);
  });

  test('is handed over by the admin only, and within the unit', async () => {
    expect(await codeOf(handOver('north', 'justice', false, await world.person('police')))).toBe('FORBIDDEN');
    expect(await codeOf(handOver('north', world.otherUnit.member['north'] ?? '', false))).toBe('NOT_FOUND');
    expect(await codeOf(handOver('x', 'north', false))).toBe('NOT_FOUND');
  });
});
