import type { Person } from './person.ts';

const opens = async ({ page }: Person, way: string): Promise<void> => {
  await page.getByRole('button', { name: way, exact: true }).click();
  await page.getByRole('dialog', { name: way }).waitFor();
};

/** By mouse from the desktop onto the page. */
export const drops = async (person: Person, name: string, content: Buffer): Promise<void> => {
  await opens(person, 'Đọc văn bản');
  const { page } = person;
  const dataTransfer = await page.evaluateHandle(
    ([fileName, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], fileName));
      return transfer;
    },
    [name, content.toString('base64')] as const,
  );
  await page.getByText('Thả tệp .docx, .pdf hoặc .txt vào đây').dispatchEvent('drop', { dataTransfer });
};

/** From the device's files. */
export const chooses = async (
  person: Person,
  name: string,
  buffer: Buffer,
  way = 'Đọc văn bản',
): Promise<void> => {
  await opens(person, way);
  const choosing = person.page.waitForEvent('filechooser');
  await person.page.getByRole('button', { name: 'Chọn tệp' }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer });
};

export const checked = ({ page }: Person, done: number, total: number): Promise<void> =>
  page.getByText(`${done}/${total} đã duyệt`, { exact: true }).waitFor();

/** Picked by its place in the document, corrected by the key. */
export const corrects = async ({ page }: Person, words: string, text: string): Promise<void> => {
  await page.locator('mark').filter({ hasText: words }).first().click();
  await page.keyboard.press('e');
  const form = page.getByRole('dialog', { name: 'Sửa mục' });
  await form.getByLabel('Nội dung nhiệm vụ').fill(text);
  await form.getByRole('button', { name: 'Lưu' }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByRole('article').filter({ hasText: text }).waitFor();
};

/** Enter after Enter, from wherever one stands. */
export const acceptsRest = async (person: Person, total: number): Promise<void> => {
  for (let done = 1; done <= total; done += 1) {
    await person.page.keyboard.press('Enter');
    await checked(person, done, total);
  }
};
