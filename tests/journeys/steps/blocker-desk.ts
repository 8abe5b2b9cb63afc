import type { Locator } from 'playwright-core';
import type { Person } from './person.ts';

const cardOf = ({ page }: Person, text: string): Locator =>
  page.getByRole('main').getByRole('link').filter({ hasText: text });

/** It stands on the list of the person's Vướng mắc, with this state. */
export const seesBlocker = (person: Person, text: string, state: string): Promise<void> =>
  cardOf(person, text).filter({ hasText: state }).first().waitFor();

export const opensBlocker = async (person: Person, text: string): Promise<void> => {
  await cardOf(person, text).first().click();
  await person.page.getByRole('heading', { level: 2, name: text }).waitFor();
};

interface Step {
  readonly button: string;
  readonly field?: { readonly label: string; readonly words: string };
}

/** One verb of the open blocker, with the words that it asks for. */
const takes = async ({ page }: Person, { button, field }: Step): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  const sheet = page.getByRole('dialog');
  if (field) await sheet.getByLabel(field.label).fill(field.words);
  await sheet.getByRole('button', { name: button, exact: true }).click();
  await sheet.waitFor({ state: 'detached' });
};

export const acknowledges = (person: Person): Promise<void> => takes(person, { button: 'Tiếp nhận' });

export const escalates = (person: Person, to: string, opinion: string): Promise<void> =>
  takes(person, {
    button: `Chuyển ${to}`,
    field: { label: 'Ý kiến của cấp này khi chuyển lên', words: opinion },
  });

export const resolves = (person: Person, how: string): Promise<void> =>
  takes(person, {
    button: 'Đã tháo gỡ',
    field: { label: 'Đã tháo gỡ thế nào (nếu cần ghi)', words: how },
  });

interface Decision {
  readonly words: string;
  readonly task: string;
  readonly agency: string;
}

/** The chair's card in the hand: decide, lay a task on an agency, send. */
export const directs = async ({ page }: Person, decision: Decision): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: 'Quyết định' }).click();
  const sheet = page.getByRole('dialog', { name: 'Quyết định' });
  await sheet.getByLabel('Ý kiến chỉ đạo').fill(decision.words);
  await sheet.getByRole('button', { name: '+ Giao việc cho đơn vị' }).click();
  await sheet.getByLabel('Nội dung việc').fill(decision.task);
  await sheet.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(decision.agency);
  await sheet.getByRole('button', { name: decision.agency, exact: true }).click();
  await sheet.getByRole('button', { name: /\(\+1\)$/ }).click();
  await sheet.getByRole('button', { name: 'Ban hành chỉ đạo, giao 1 việc' }).click();
  await sheet.waitFor({ state: 'detached' });
};
