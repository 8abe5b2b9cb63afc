import type { Person } from './person.ts';

export interface Duty {
  readonly text: string;
  readonly lead: string;
  readonly due: string;
}

interface Draft {
  readonly subject: string;
  readonly shortName: string;
  readonly from: string;
  readonly to: string;
}

export const draftsPlan = async ({ page }: Person, plan: Draft): Promise<void> => {
  await page.getByRole('link', { name: 'Soạn kế hoạch mới' }).click();
  await page.getByLabel('Trích yếu').fill(plan.subject);
  await page.getByLabel('Tên gọi ngắn').fill(plan.shortName);
  await page.getByLabel('Từ ngày').fill(plan.from);
  await page.getByLabel('Đến ngày').fill(plan.to);
  await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
  await page.getByRole('heading', { level: 1, name: plan.shortName }).waitFor();
};

export const addsDuty = async ({ page }: Person, duty: Duty): Promise<void> => {
  await page.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
  const form = page.getByRole('dialog', { name: 'Thêm nhiệm vụ' });
  await form.getByLabel('Nội dung nhiệm vụ').fill(duty.text);
  await form.getByLabel('Đơn vị chủ trì').fill(duty.lead);
  await page.getByRole('option', { name: duty.lead, exact: true }).click();
  await form.getByLabel('Ngày', { exact: true }).fill(duty.due);
  await form.getByRole('button', { name: 'Lưu nhiệm vụ' }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByRole('listitem').filter({ hasText: duty.text }).waitFor();
};

/** Looks at what each agency will get, and issues. */
export const issuesPlan = async ({ page }: Person, expected: readonly string[]): Promise<void> => {
  await page.getByRole('button', { name: 'Xem trước và phát hành' }).click();
  const preview = page.getByRole('dialog', { name: 'Phát hành kế hoạch' });
  for (const agency of expected) await preview.getByRole('cell', { name: agency, exact: true }).waitFor();
  await preview.getByRole('button', { name: 'Phát hành', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Bảng giao ban' }).waitFor();
};
