import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { zipEntries } from '../../server/src/platform/files/index.ts';
import { zip } from '../support/files.ts';
import {
  beginCounting,
  type Counting,
  refusalOf,
  type SeenIndicator,
} from '../support/world/figure-steps.ts';
import type { Actor, World } from '../support/world/index.ts';

interface Imported {
  added: number;
  changed: number;
  unchanged: number;
  errors: { row: number; column: string; message: string }[];
  implausible: { row: number; column: string; message: string }[];
}
type Value = string | number | Date | null | { formula: string; result: number };
type Sheets = Readonly<Record<string, readonly (readonly Value[])[]>>;

let world: World;
let counting: Counting;
let police: Actor;
let north: Actor;
let plan: { id: string };
let indicator: SeenIndicator;

beforeAll(async () => {
  ({ world, counting, police, north } = await beginCounting());
});
afterAll(() => world.end());

const begin = async () => {
  ({ plan, indicator } = await counting.begun(police));
};
const upload = async (by: Actor, name: string, content: Uint8Array | string) => {
  const form = new FormData();
  form.append('file', new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name);
  const response = await fetch(`${world.app.url}/documents/imports`, {
    method: 'POST',
    headers: { cookie: by.cookie },
    body: form,
  });
  return (await response.json()) as {
    id: string;
    errors?: { message: string; extensions: { code: string } }[];
  };
};
const workbook = async (sheets: Sheets): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
};
/** The same workbook with further parts, or other ones. */
const zipOf = async (
  content: Uint8Array,
  parts: Readonly<Record<string, string | Buffer>>,
): Promise<Buffer> => {
  const entries: Record<string, string | Buffer> = {};
  for (const entry of zipEntries(Buffer.from(content), { entries: 100, inflated: 10_000_000 })) {
    entries[entry.name] = await entry.read();
  }
  return zip({ ...entries, ...parts });
};
const take = (by: Actor, uploadId: string, change: object = {}): Promise<Imported> =>
  by.does(
    'importFigures',
    'ImportFiguresInput',
    { planId: plan.id, uploadId, dryRun: false, ...change },
    'added changed unchanged errors { row column message } implausible { row column message }',
  );
const importing = async (by: Actor, sheets: Sheets, change: object = {}) =>
  take(by, (await upload(by, 'so-lieu.xlsx', await workbook(sheets))).id, change);
const download = async (by: Actor, file: string): Promise<Buffer> => {
  const response = await fetch(`${world.app.url}/documents/figures/${file}`, {
    headers: { cookie: by.cookie },
  });
  if (!response.ok) throw new Error(String(response.status));
  return Buffer.from(await response.arrayBuffer());
};
const loaded = async (content: Buffer): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(content).buffer);
  return book;
};

const titles = ['Địa bàn', 'Chỉ tiêu', 'Ngày', 'Số liệu', 'Cách ghi'];
const counted = 'Chỉ tiêu của kế hoạch';

describe('figures from a spreadsheet', () => {
  test('[F17] a list is tried out first, then taken over whole', async () => {
    await begin();
    const content = await workbook({
      'Số liệu': [
        ['BÁO CÁO TIẾN ĐỘ'],
        titles,
        ['Xã Bắc', counted, new Date('2026-05-29T00:00:00Z'), 5, ''],
        ['bac', counted.toUpperCase(), '30/5/2026', '1.2', 'Trong ngày'],
        ['Xa Nam', counted, '31/5/2026', '12', 'lũy kế'],
        ['Xã Nam', counted, '1/6', '', ''],
      ],
    });
    const wrong = await take(police, (await upload(police, 'a.xlsx', content)).id, { dryRun: true });
    expect(wrong.errors).toEqual([
      { row: 4, column: 'Số liệu!D4', message: expect.stringContaining('“1.2” không rõ') },
    ]);

    const good = await workbook({
      'Số liệu': [
        titles,
        ['Xã Bắc', counted, '29/5/2026', 5],
        ['Xa Nam', counted, '31/5/2026', '12', 'lũy kế'],
      ],
    });
    const { id } = await upload(police, 'b.xlsx', good);
    const tried = await take(police, id, { dryRun: true });
    expect((await counting.rowOf(police, plan.id, 'north')).done).toBe(0);
    const done = await take(police, id);

    expect(tried).toEqual({ added: 2, changed: 0, unchanged: 0, errors: [], implausible: [] });
    expect(done).toEqual(tried);
    expect((await counting.rowOf(police, plan.id, 'north')).done).toBe(5);
    expect((await counting.rowOf(police, plan.id, 'south')).done).toBe(12);
  });

  test('[F17] a table of localities by days, a sheet an indicator, sums and empty cells passed over', async () => {
    await begin();
    const table = [
      [`Chỉ tiêu: ${counted}`],
      ['STT', 'Địa bàn', 'Chỉ tiêu giao', new Date('2026-05-29T00:00:00Z'), '30/5/2026', '31/5', 'Tổng'],
      [1, 'Xã Bắc', 100, 3, null, 4, { formula: 'SUM(D3:F3)', result: 7 }],
      [2, 'Xã Nam', 50, 1, 2, '-', 3],
      [null, 'Tổng cộng', 150, 4, 2, 4, 10],
    ] satisfies Value[][];

    const done = await importing(police, { 'Hướng dẫn': [['Cách nhập']], 'Tuần 3': table });

    expect(done).toMatchObject({ added: 4, errors: [] });
    expect((await counting.rowOf(police, plan.id, 'north')).daily.slice(-3)).toEqual([3, null, 4]);
    expect((await counting.rowOf(police, plan.id, 'south')).daily.slice(-2)).toEqual([1, 2]);
  });

  test('[F18] every cell that cannot be taken is named as the spreadsheet names it, and nothing is half-imported', async () => {
    await begin();
    await counting.keepDay(police, 'lockDay', plan.id, '2026-05-28');
    const rows: Value[][] = [
      titles,
      ['Xã Bắc', counted, '25/5/2026', 5],
      ['Xã Bắc', counted, '26/5/2026', -3],
      ['Xã Bắc', counted, '27/5/2026', 2.5],
      ['Xã Bắcc', counted, '27/5/2026', 2],
      ['Xã Bắc', 'Số khác', '27/5/2026', 2],
      ['Xã Bắc', counted, '31/2/2026', 2],
      ['Xã Bắc', counted, '25/5/2026', 6],
      ['Xã Bắc', counted, '29/5/2026', { formula: '1+1', result: 2 }],
      ['Xã Nam', counted, '29/5/2026', 3],
      ['Xã Bắc', counted, '30/5/2026', 'năm'],
    ];

    const { errors } = await importing(north, { S: rows });
    const byRule = await importing(north, {
      S: [
        titles,
        ['Xã Bắc', counted, '26/5/2026', -3],
        ['Xã Bắc', counted, '28/5/2026', 3],
        ['Xã Bắc', counted, '2/6/2026', 3],
        ['Xã Bắc', counted, '1/5/2026', 3],
      ],
    });

    expect(errors.map(({ column, message }) => `${column} ${message}`)).toEqual([
      expect.stringMatching(/^S!D4 2,5 không phải số nguyên/),
      expect.stringMatching(/^S!A5 Không có địa bàn “Xã Bắcc” trong kế hoạch. Có phải “Xã Bắc”\?/),
      expect.stringMatching(/^S!B6 Kế hoạch không có chỉ tiêu “Số khác”/),
      expect.stringMatching(/^S!C7 Ngày không rõ/),
      expect.stringMatching(/^S!D9 Ô này là công thức/),
      expect.stringMatching(/^S!D11 “năm” không phải số/),
      expect.stringMatching(/^S!D8 Trùng địa bàn, chỉ tiêu và ngày với dòng 2/),
      expect.stringMatching(/^S!D10 Chỉ cơ quan của chính địa bàn này/),
    ]);
    expect(byRule.errors.map(({ column, message }) => `${column} ${message}`)).toEqual([
      expect.stringMatching(/^S!D2 Số liệu không được âm/),
      expect.stringMatching(/^S!D3 Ngày 28\/5\/2026 đã được xác nhận và khóa/),
      expect.stringMatching(/^S!D4 Ngày 2\/6\/2026 chưa đến/),
      expect.stringMatching(/^S!D5 “Chỉ tiêu của kế hoạch” chỉ tính từ ngày 15\/5\/2026/),
    ]);
    expect(await counting.rowOf(north, plan.id, 'north')).toMatchObject({ done: 0, version: 1 });
  });

  test('[F18] what stands is changed with a reason, what looks mistaken when it is confirmed', async () => {
    await begin();
    await counting.report(north, plan.id, 'north', [counting.cell(indicator, '2026-05-29', 5)]);
    const rows: Value[][] = [
      titles,
      ['Xã Bắc', counted, '29/5/2026', 6],
      ['Xã Bắc', counted, '30/5/2026', 195],
    ];
    const { id } = await upload(north, 'a.xlsx', await workbook({ S: rows }));

    const tried = await take(north, id, { dryRun: true });
    const asked = await take(north, id);
    const noReason = await refusalOf(take(north, id, { confirmImplausible: true }));
    const done = await take(north, id, { confirmImplausible: true, reason: 'Đối chiếu sổ' });

    expect(tried).toMatchObject({ added: 1, changed: 1, implausible: [{ column: 'S!D3' }] });
    expect(asked).toMatchObject({ added: 0, changed: 0, implausible: [{ row: 3 }] });
    expect(noReason.extensions['field']).toBe('reason');
    expect(done).toMatchObject({ added: 1, changed: 1 });
    expect((await counting.grid(north, plan.id, 'north')).corrections).toMatchObject([{ from: 5, to: 6 }]);
  });

  test('[F19] macros, formulas, a hundred thousand rows, a bomb and what is no spreadsheet are refused before anything is read', async () => {
    await begin();
    const sheet = await workbook({ S: [titles, ['Xã Bắc', counted, '29/5/2026', 5]] });
    const many = Array.from({ length: 20_000 }, () => '<row r="1"><c r="A1"><v>1</v></c></row>').join('');
    const xml = `<worksheet><sheetData>${many}</sheetData></worksheet>`;

    const macro = await upload(police, 'a.xlsx', await zipOf(sheet, { 'xl/vbaProject.bin': 'x' }));
    const renamed = await upload(police, 'a.xlsm', sheet);
    const bomb = await upload(
      police,
      'a.xlsx',
      await zipOf(sheet, { 'xl/media/a.bin': Buffer.alloc(70_000_000) }),
    );
    const text = await upload(police, 'a.xlsx', 'không phải bảng tính');
    const long = await upload(police, 'a.xlsx', await zipOf(sheet, { 'xl/worksheets/sheet1.xml': xml }));
    const lines = await upload(
      police,
      'a.csv',
      `${titles.join(',')}\n${'Xã Bắc,x,29/5/2026,5\n'.repeat(20_000)}`,
    );
    const formula = await upload(police, 'a.csv', `${titles.join(',')}\nXã Bắc,${counted},29/5/2026,=1+1\n`);

    const codes = [macro, renamed, bomb, text].map(({ errors }) => errors?.[0]?.extensions.code);
    expect(codes).toEqual(['FILE_TYPE', 'FILE_TYPE', 'FILE_TOO_LARGE', 'FILE_TYPE']);
    expect((await refusalOf(take(police, long.id))).code).toBe('FILE_TOO_LARGE');
    expect((await refusalOf(take(police, lines.id))).code).toBe('FILE_TOO_LARGE');
    expect((await take(police, formula.id)).errors).toMatchObject([{ row: 2, column: 'D2' }]);
  });

  test('[F19] whoever reports for no locality imports nothing', async () => {
    await begin();
    const justice = await world.person('justice');
    const { id } = await upload(justice, 'a.csv', 'Địa bàn,Ngày,Số liệu\n');

    expect((await refusalOf(take(justice, id))).code).toBe('FORBIDDEN');
  });
});

describe('figures as files', () => {
  test('[F20] what was exported comes back unchanged, as .xlsx and as .csv', async () => {
    await begin();
    await counting.report(north, plan.id, 'north', [
      counting.cell(indicator, '2026-05-29', 5),
      counting.cell(indicator, '2026-05-30', 12, { entry: 'CUMULATIVE' }),
    ]);

    const observer = await world.person('observer');
    const csv = await download(observer, `${plan.id}.csv`);
    const book = await download(observer, `${plan.id}.xlsx`);
    const fromCsv = await take(police, (await upload(police, 'a.csv', csv)).id);
    const fromBook = await take(police, (await upload(police, 'a.xlsx', book)).id);

    expect(csv.toString('utf8').split('\r\n')[2]).toMatch(
      /^Xã Bắc,Chỉ tiêu của kế hoạch,2026-05-30,12,Lũy kế,hồ sơ,7,12,0,Người north,01\/06\/2026 09:00$/,
    );
    expect(fromCsv).toMatchObject({ added: 0, changed: 0, unchanged: 2, errors: [] });
    expect(fromBook).toEqual(fromCsv);
  });

  test('[F20] a name that begins like a formula stays text', async () => {
    await begin();
    const risky = await counting.saveIndicator(police, plan.id, { name: '=HYPERLINK("x")', unit: '+cmd' });
    const set = await counting.setTargets(police, risky, { north: 5 });
    await counting.report(north, plan.id, 'north', [counting.cell(set, '2026-05-29', 1)]);

    const csv = (await download(north, `${plan.id}.csv`)).toString('utf8');
    const sheet = (await loaded(await download(north, `${plan.id}.xlsx`))).worksheets[0];

    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(`,'+cmd,`);
    expect(sheet?.getCell('B2').value).toBe(`'=HYPERLINK("x")`);
  });

  test('[F20] the template offers a table for each indicator and a list; filled in, it is taken over', async () => {
    await begin();
    const book = await loaded(await download(north, `${plan.id}/template.xlsx`));
    const table = book.getWorksheet(counted);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Hướng dẫn', counted, 'Danh sách', 'Danh mục']);
    expect(table?.getCell('A5').value).toBe('Xã Bắc');
    expect(table?.rowCount).toBe(5);

    if (table) table.getCell('H5').value = 9;
    const list = book.getWorksheet('Danh sách');
    list?.spliceRows(2, 1, ['Xã Bắc', counted, new Date('2026-05-30T00:00:00Z'), 4, 'Trong ngày']);
    const content = new Uint8Array(await book.xlsx.writeBuffer());
    const done = await take(north, (await upload(north, 'a.xlsx', content)).id);

    expect(done).toMatchObject({ added: 2, errors: [] });
    expect((await counting.rowOf(north, plan.id, 'north')).daily.slice(-3)).toEqual([4, null, 9]);
  });

  test('[F20] another unit’s plan and a draft are not there', async () => {
    await begin();
    const draft = await counting.campaign.draft(police);
    const stranger = await world.person('police', world.otherUnit);

    await expect(download(stranger, `${plan.id}.csv`)).rejects.toThrow('404');
    await expect(download(north, `${draft.id}.xlsx`)).rejects.toThrow('404');
    await expect(download(world.nobody(), `${plan.id}/template.xlsx`)).rejects.toThrow('401');
    await expect(download(north, 'x.csv')).rejects.toThrow('404');
  });
});
