import type { Person } from './person.ts';

/** Types one number of today's, and sends it. */
export const reportsFigure = async (person: Person, indicator: string, value: number): Promise<void> => {
  const { page } = person;
  await person.goesTo('Chỉ tiêu');
  await page.getByLabel(indicator, { exact: true }).fill(String(value));
  await page.getByRole('button', { name: 'Gửi 1 số liệu' }).click();
};
