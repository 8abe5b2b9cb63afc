import type { Locator } from 'playwright-core';
import { eventually } from '../../support/eventually.ts';
import type { Person } from './person.ts';

export type Column = 'Chưa thực hiện' | 'Đang thực hiện' | 'Chờ xác nhận' | 'Hoàn thành';

/** A phone shows one column at a time. */
const turnsTo = async ({ page, size }: Person, column: Column): Promise<void> => {
  if (size !== 'phone') return;
  await page
    .getByRole('group', { name: 'Bảng giao ban' })
    .getByRole('button', { name: new RegExp(`^${column}`) })
    .click();
};

const cardIn = ({ page }: Person, column: Column, duty: string): Locator =>
  page
    .getByRole('list', { name: new RegExp(`^${column}: `) })
    .getByRole('article')
    .filter({ hasText: duty });

/** What others moved while a hand was on the board waits behind a button: then it is pressed. */
export const seesCard = async (person: Person, column: Column, duty: string): Promise<Locator> => {
  await turnsTo(person, column);
  const card = cardIn(person, column, duty);
  const waiting = person.page.getByRole('button', { name: /thay đổi mới$/ });
  await eventually(async () => {
    if (await card.isVisible()) return;
    if (await waiting.isVisible()) await waiting.click({ timeout: 1_000 });
    await card.waitFor({ timeout: 1_000 });
  }, 30_000);
  return card;
};

/** By the card's menu "Chuyển tới…". */
export const movesCard = async (person: Person, from: Column, duty: string, step: string): Promise<void> => {
  const card = await seesCard(person, from, duty);
  await card.getByRole('button', { name: /^Chuyển tới…/ }).click();
  await person.page.getByRole('menuitem', { name: step }).click();
};

export const confirms = async (person: Person, duty: string): Promise<void> => {
  await movesCard(person, 'Chờ xác nhận', duty, 'Xác nhận hoàn thành');
  await seesCard(person, 'Hoàn thành', duty);
};

/** The notice over the board that says why a card went back. */
export const seesRefusal = (person: Person, duty: string, why: RegExp): Promise<void> =>
  person.page
    .getByRole('alert')
    .filter({ hasText: `Không chuyển được “${duty}”` })
    .filter({ hasText: why })
    .waitFor();
