import type { Person } from './person.ts';

type Part = 'Xong đúng hạn' | 'Xong trễ hạn' | 'Chưa xong, trong hạn' | 'Chưa xong, quá hạn';

/** One of the four numbers of Điều hành. */
export const seesFigure = ({ page }: Person, count: number, part: Part): Promise<void> =>
  page
    .getByRole('link', { name: new RegExp(`^${count}\\s*${part}$`) })
    .first()
    .waitFor();

export const seesWaitingFor = ({ page }: Person, place: string, blocker: string): Promise<void> =>
  page
    .getByRole('region', { name: 'Vướng mắc đang mở' })
    .getByRole('listitem')
    .filter({ hasText: `Chờ ${place}` })
    .filter({ hasText: blocker })
    .waitFor();

/** The campaign's number, and how many of how many. */
export const seesCampaign = ({ page }: Person, share: string, counted: string): Promise<void> =>
  page
    .getByRole('region', { name: 'Tiến độ chỉ tiêu' })
    .getByRole('button', { name: `${share} ${counted}` })
    .waitFor();

export const opensWall = async ({ page }: Person): Promise<void> => {
  await page.getByRole('link', { name: 'Màn hình lớn' }).click();
  await page.getByRole('main', { name: 'Màn hình lớn' }).waitFor();
};

/** What the big screen says at the moment: its heading, and something below it. */
export const seesOnWall = ({ page }: Person, heading: string, words: string): Promise<void> =>
  page
    .getByRole('main', { name: 'Màn hình lớn' })
    .filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${heading}`) }) })
    .filter({ hasText: words })
    .waitFor();
