import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

/** The row of a duty on Việc của đơn vị. */
const rowOf = ({ page }: Person, duty: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: duty, exact: true }) });

const sheetOf = ({ page }: Person): Locator => page.getByRole('dialog');

export const hasWork = (person: Person, duty: string): Promise<void> => rowOf(person, duty).waitFor();

const opensReport = (person: Person, duty: string): Promise<void> =>
  rowOf(person, duty)
    .getByRole('button', { name: /Chưa thực hiện|Đang thực hiện|Làm lại/ })
    .click();

export const reportsDone = async (person: Person, duty: string, result: string): Promise<void> => {
  await opensReport(person, duty);
  const sheet = sheetOf(person);
  await sheet.getByText('Xong', { exact: true }).click();
  await sheet.getByLabel('Kết quả đã làm được').fill(result);
  await sheet.getByRole('button', { name: 'Báo cáo xong' }).click();
  await sheet.waitFor({ state: 'detached' });
};

export const writesReport = async (person: Person, duty: string, note: string): Promise<void> => {
  await opensReport(person, duty);
  const sheet = sheetOf(person);
  await sheet.getByText('Đang làm', { exact: true }).click();
  await sheet.getByLabel('Ghi chú một dòng (nếu có)').fill(note);
};

export const sendsReport = async (person: Person): Promise<void> => {
  const sheet = sheetOf(person);
  await sheet.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await sheet.waitFor({ state: 'detached' });
};

export const reportsUnderWay = async (person: Person, duty: string, note: string): Promise<void> => {
  await writesReport(person, duty, note);
  await sendsReport(person);
};

interface Stop {
  readonly kind: string;
  readonly text: string;
  readonly severity: string;
}

/** The warning button beside the duty, a big tile, one line, send. */
export const raisesBlocker = async (person: Person, duty: string, stop: Stop): Promise<void> => {
  await rowOf(person, duty)
    .getByRole('button', { name: /^Gặp vướng mắc/ })
    .click();
  const sheet = sheetOf(person);
  await sheet.getByText(stop.kind, { exact: true }).click();
  await sheet.getByLabel('Vướng gì, một dòng').fill(stop.text);
  await sheet.getByText(stop.severity, { exact: true }).click();
  await sheet.getByRole('button', { name: 'Gửi vướng mắc' }).click();
  await sheet.waitFor({ state: 'detached' });
};

/** The row says that something of it is still on this device. */
export const seesUnsentRow = (person: Person, duty: string): Promise<void> =>
  rowOf(person, duty).getByText('chưa gửi').waitFor();

export const seesNothingUnsent = (person: Person, duty: string): Promise<void> =>
  rowOf(person, duty).getByText('chưa gửi').waitFor({ state: 'detached' });
