import type { Person } from './person.ts';

type Part = 'Xong đúng hạn' | 'Xong trễ hạn' | 'Chưa xong, trong hạn' | 'Chưa xong, quá hạn';

/** One of the four numbers of Toàn cảnh. */
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
