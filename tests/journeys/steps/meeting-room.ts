import type { Person } from './person.ts';

/** From the list of meetings: today, in one's own chair, with everybody who is offered. */
export const startsMeeting = async ({ page }: Person): Promise<void> => {
  await page.getByRole('button', { name: 'Chuẩn bị cuộc họp' }).click();
  const sheet = page.getByRole('dialog', { name: 'Chuẩn bị cuộc họp' });
  await sheet.getByRole('button', { name: 'Bắt đầu họp' }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.getByRole('navigation', { name: 'Thứ tự' }).waitFor();
};

/** By the key, until it is this agency’s turn. */
export const callsUntil = async ({ page }: Person, agency: string, most = 5): Promise<void> => {
  // What is noted has a heading of its own, which a turn does not change.
  const spokenOf = page.getByRole('article').getByRole('heading', { level: 2 });
  const heading = spokenOf.filter({ hasText: agency });
  for (let turn = 0; turn < most && !(await heading.isVisible()); turn += 1) {
    const shown = await spokenOf.textContent();
    await page.keyboard.press('n');
    await spokenOf.filter({ hasNotText: shown ?? '' }).waitFor();
  }
  await heading.waitFor();
};

/** `d`, the sentence, a week, Ctrl and Enter: it is written and is work. */
export const decides = async ({ page }: Person, words: string): Promise<void> => {
  await page.keyboard.press('d');
  await page.keyboard.type(words);
  await page.getByRole('button', { name: /\(\+7\)$/ }).click();
  await page.getByLabel('Kết luận của chủ trì').press('Control+Enter');
  await page.getByRole('listitem').filter({ hasText: words }).first().waitFor();
};

export const notes = async ({ page }: Person, words: string): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Ghi chép/ }).click();
  await page.getByRole('textbox', { name: 'Ghi chép' }).fill(words);
  await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: words }).first().waitFor();
};

export const endsMeeting = async ({ page }: Person): Promise<void> => {
  await page.getByRole('button', { name: 'Kết thúc họp' }).click();
  await page.getByRole('button', { name: 'Kết thúc và xem thông báo kết luận' }).click();
  await page.getByRole('heading', { level: 1, name: /THÔNG BÁO/ }).waitFor();
};
