import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

/** The row on the page of work that leads to a day that is owed. */
export const seesOwed = (person: Person, words: string | RegExp): Promise<void> =>
  person.page.getByRole('link', { name: words }).waitFor();

export const opensOwed = async ({ page }: Person): Promise<void> => {
  await page.getByRole('link', { name: 'Hôm nay chưa báo cáo số liệu' }).click();
  await page.getByRole('button', { name: 'Chưa ghi số nào' }).waitFor();
};

export const types = async ({ page }: Person, indicator: string, number: string): Promise<void> => {
  await page.getByRole('textbox', { name: indicator, exact: true }).fill(number);
};

export const sendsFigures = async ({ page }: Person): Promise<void> => {
  await page.getByRole('button', { name: /^Gửi \d+ số liệu$/ }).click();
};

export const opensView = async ({ page }: Person, view: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Chỉ tiêu' })
    .getByRole('button', { name: view, exact: true })
    .click();
};

/** Where a locality stands, in the table of one indicator. */
export const seesStanding = ({ page }: Person, locality: string, words: string): Promise<void> =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: locality, exact: true }) })
    .getByText(words)
    .waitFor();

/** A day's cell in the row of an indicator; days are counted back from today. */
export const cellOf = ({ page }: Person, indicator: string, daysAgo: number): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: indicator }) })
    .getByRole('gridcell')
    .nth(-1 - daysAgo);

/** As from Excel: on the clipboard, then Ctrl+V in the cell. */
export const pastes = async (person: Person, cell: Locator, cells: readonly string[]): Promise<void> => {
  const { page } = person;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${cells.join('\r\n')}\r\n`);
  await cell.click();
  await page.keyboard.press('ControlOrMeta+V');
};

export const saves = async ({ page }: Person): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByText('Đã lưu số liệu').waitFor();
};

export const correctsTo = async (
  { page }: Person,
  cell: Locator,
  number: string,
  reason: string,
): Promise<void> => {
  await cell.click();
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lưu số liệu' }).click();
  await page.getByText('Ghi lý do sửa').waitFor();
  await page.getByLabel('Vì sao sửa số đã báo').fill(reason);
  await page.getByRole('button', { name: 'Lưu số liệu' }).click();
  await page.getByText('Đã lưu số liệu').waitFor();
};

export const seesHistory = async ({ page }: Person, cell: Locator, words: string): Promise<void> => {
  await cell.click();
  await page.getByRole('button', { name: /^\d+ lần sửa$/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText(words).waitFor();
  await sheet.getByRole('button', { name: 'Đóng' }).click();
};

export const locksToday = async ({ page }: Person): Promise<void> => {
  await page.getByRole('button', { name: 'Xác nhận và khóa ngày' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận và khóa ngày' }).click();
  await page.getByRole('button', { name: 'Mở khóa ngày' }).waitFor();
};

export const reminds = async ({ page }: Person, count: number): Promise<void> => {
  await page.getByRole('button', { name: `Nhắc ${count} địa bàn` }).click();
  await page.getByText(/^Nhắc gần nhất/).waitFor();
};

/** A spreadsheet is chosen, and tried out. */
export const chooses = async ({ page }: Person, name: string, content: string): Promise<void> => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
};

/** Types one number of today's, and sends it. */
export const reportsFigure = async (person: Person, indicator: string, value: number): Promise<void> => {
  const { page } = person;
  await person.goesTo('Chỉ tiêu');
  await page.getByLabel(indicator, { exact: true }).fill(String(value));
  await page.getByRole('button', { name: 'Gửi 1 số liệu' }).click();
};
