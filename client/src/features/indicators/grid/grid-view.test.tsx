import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { answerRequests, refuse } from '../../../testing/network.ts';
import { aMember, anAgency, anIndicator, aProgress } from '../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { violationsIn } from '../../../testing/violations.ts';
import { GridView } from './grid-view.tsx';

const agency = anAgency({ id: 'o-lam-pc', localityId: 'o-lam' });
const member = aMember({ agencyId: 'o-lam-pc', role: 'STAFF' });
const rows = {
  agencies: [agency],
  members: [member],
  localities: [
    {
      id: 'o-lam',
      slug: 'o-lam',
      name: 'Xã Ô Lâm',
      kind: 'COMMUNE' as const,
      parentId: null,
      endedOn: null,
      version: 1,
    },
  ],
  indicators: [
    anIndicator({ id: 'files', name: 'Hồ sơ thu nhận', startsOn: '2026-06-10' }),
    anIndicator({ id: 'cards', name: 'Thẻ đã trả', position: 1, startsOn: '2026-06-10' }),
  ],
  progress: [
    aProgress({ id: 'p-files', indicatorId: 'files', target: 315, done: 17, daily: [5, null, 12] }),
    aProgress({ id: 'p-cards', indicatorId: 'cards', target: 315, done: 0 }),
  ],
  figureDays: [
    {
      id: 'd',
      planId: 'plan',
      day: '2026-06-10',
      locked: true,
      lockedBy: 'police',
      lockedAt: null,
      remindedAt: null,
      version: 1,
    },
  ],
};
const figure = (day: string, value: number, set: object = {}) => ({
  indicatorId: 'files',
  localityId: 'o-lam',
  day,
  value,
  entry: 'DAILY',
  daily: value,
  cumulative: value,
  corrections: 0,
  reportedBy: 'me',
  reportedAt: '2026-06-12T02:00:00.000Z',
  version: 1,
  ...set,
});
const whyNot = refuse('INVALID_INPUT', 'Số của ngày đã khóa bị đổi. Ghi lý do.', { field: 'reason' });
const grid = (mayReport = true) => ({
  figureGrid: {
    mayReport,
    figures: [figure('2026-06-10', 5), figure('2026-06-12', 12, { corrections: 1, version: 2 })],
    corrections: [
      {
        indicatorId: 'files',
        day: '2026-06-12',
        from: 21,
        to: 12,
        entryFrom: 'DAILY',
        entryTo: 'DAILY',
        reason: 'Ghi nhầm số',
        by: 'me',
        at: '2026-06-13T02:00:00.000Z',
        lockedDays: ['2026-06-12', '2026-06-13'],
      },
    ],
  },
});
const show = async () => {
  const drawn = renderScreen(
    <GridView
      planId="plan"
      localityId="o-lam"
      localityName="Xã Ô Lâm"
      memberId="me"
      today="2026-06-15"
      isWide={false}
      isDesk={false}
    />,
    { viewer: aViewer({ member, agency }), things: prepareThings(rows) },
  );
  await act(async () => undefined);
  return drawn;
};
/** The cells of a row, the last of them today's. */
const cellsIn = (row: number) =>
  within(screen.getAllByRole('row')[row + 1] as HTMLElement).getAllByRole('gridcell');
const cell = (row: number, column: number) => cellsIn(row)[column] as HTMLElement;
const active = () => document.activeElement as HTMLElement;
const press = (...keys: (string | object)[]) => {
  for (const key of keys) fireEvent.keyDown(active(), typeof key === 'string' ? { key } : key);
};
const typeInto = (text: string) => fireEvent.change(active(), { target: { value: text } });
const paste = (text: string) => fireEvent.paste(active(), { clipboardData: { getData: () => text } });
const words = (row: number) => cellsIn(row).map((one) => one.firstChild?.nodeValue ?? '');

beforeEach(() => sessionStorage.clear());

describe('the grid', () => {
  test('[S109] it is typed into as a spreadsheet: typing replaces, Enter goes down, Escape restores, Ctrl+Z takes back', async () => {
    answerRequests({ FigureGrid: grid() });
    const { container } = await show();
    expect(await violationsIn(container)).toEqual([]);

    act(() => cell(0, 6).focus());
    press('ArrowLeft', 'ArrowLeft', '9');
    expect(active().tagName).toBe('INPUT');
    typeInto('94');
    press('Enter');
    expect(active()).toBe(cell(1, 4));
    expect(words(0)[4]).toBe('94');
    press('7', 'Escape');
    expect(words(1)[4]).toBe('');
    press('8', 'Tab');
    expect(active()).toBe(cell(1, 5));
    expect(screen.getByText('2 ô chưa lưu')).toBeTruthy();
    press({ key: 'z', ctrlKey: true });
    expect(words(1)[4]).toBe('');
    press({ key: 'z', ctrlKey: true });
    expect(words(0)[4]).toBe('');
    expect(screen.queryByText(/chưa lưu/)).toBeNull();
  });

  test('[S110] what is pasted from Excel lands from the cell on; the rest is counted, locked days are left alone', async () => {
    const sent = answerRequests({ FigureGrid: grid(), ReportFigures: { reportFigures: { figures: [] } } });
    await show();

    act(() => cell(0, 6).focus());
    press('Home', 'ArrowRight');
    expect(active()).toBe(cell(0, 1));
    paste('4\t6\t\t1.234\r\n1\t2\t3\t5\r\n9\t9\t9\t9\r\n');

    expect(screen.getByText(/^Đã dán 5 ô · bỏ qua 1 ô trống · 2 ô khóa.* · 4 ô thừa/)).toBeTruthy();
    expect(words(0)).toEqual(['', '5', '6', '12', '1.234', '', '']);
    press({ key: 's', ctrlKey: true });
    await act(async () => undefined);
    expect(sent.find(({ operation }) => operation === 'ReportFigures')?.variables['input']).toMatchObject({
      cells: [
        { indicatorId: 'files', day: '2026-06-11', value: 6 },
        { indicatorId: 'files', day: '2026-06-13', value: 1234 },
        { indicatorId: 'cards', day: '2026-06-11', value: 2 },
        { indicatorId: 'cards', day: '2026-06-12', value: 3 },
        { indicatorId: 'cards', day: '2026-06-13', value: 5 },
      ],
    });
    expect(await screen.findByText('Đã lưu số liệu')).toBeTruthy();
  });

  test('[S105] what is no figure stays red in its cell and is not sent', async () => {
    const sent = answerRequests({ FigureGrid: grid() });
    await show();

    act(() => cell(0, 6).focus());
    paste('chín');

    expect(words(0)[6]).toBe('chín');
    expect(cell(0, 6).getAttribute('aria-invalid')).toBe('true');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' })));
    expect(sent.filter(({ operation }) => operation === 'ReportFigures')).toEqual([]);
    expect(screen.getAllByText('Chỉ ghi số, ví dụ 12 hoặc 1.234.').length).toBeGreaterThan(0);
  });

  test('[S106] a corrected cell opens its history; correcting asks for one reason', async () => {
    const sent = answerRequests({ FigureGrid: grid(), ReportFigures: { reportFigures: { figures: [] } } });
    await show();

    act(() => cell(0, 6).focus());
    press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    fireEvent.click(screen.getByRole('button', { name: '1 lần sửa' }));
    const history = within(screen.getByRole('dialog', { hidden: true }));
    expect(history.getByText('21 → 12')).toBeTruthy();
    expect(history.getByText('Ghi nhầm số')).toBeTruthy();
    expect(history.getByText('Làm đổi số của ngày đã khóa: 12/6, 13/6')).toBeTruthy();
    fireEvent.click(history.getByRole('button', { name: 'Đóng', hidden: true }));

    act(() => cell(0, 3).focus());
    press('1');
    typeInto('15');
    press('Enter');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' })));
    expect(screen.getByText(/Ghi lý do sửa/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Đối chiếu lại' }));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' })));
    expect(sent.find(({ operation }) => operation === 'ReportFigures')?.variables['input']).toMatchObject({
      reason: 'Đối chiếu lại',
      cells: [{ day: '2026-06-12', value: 15, baseVersion: 2 }],
    });
  });

  test('[S104] where somebody was quicker the cell says so; sent once more, it goes over what stands now', async () => {
    let version = 1;
    const sent = answerRequests({
      FigureGrid: () => ({
        figureGrid: { mayReport: true, corrections: [], figures: [figure('2026-06-12', 12, { version })] },
      }),
      ReportFigures: ({ input }: Record<string, unknown>) => {
        const [one] = (input as { cells: { baseVersion: number }[] }).cells;
        if (one?.baseVersion === version) return { reportFigures: { figures: [] } };
        return refuse('STALE_VERSION', 'Đã đổi.', {
          cells: [
            {
              indicatorId: 'files',
              localityId: 'o-lam',
              day: '2026-06-12',
              code: 'STALE_VERSION',
              message: 'Có người vừa ghi.',
              current: { value: 14, version },
            },
          ],
        });
      },
    });
    await show();
    act(() => cell(0, 6).focus());
    press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', '1');
    typeInto('15');
    press('Enter');
    fireEvent.click(screen.getByRole('button', { name: 'Đối chiếu lại' }));
    version = 2;

    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' })));
    expect(screen.getAllByText('Có người vừa ghi. Số hiện nay: 14.').length).toBeGreaterThan(0);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' })));

    expect(await screen.findByText('Đã lưu số liệu')).toBeTruthy();
    expect(sent.filter(({ operation }) => operation === 'ReportFigures')).toHaveLength(2);
  });

  test('[S104] two who fill the same empty cell: the second sees the first’s number, says why, and goes over it', async () => {
    const sent = answerRequests({
      FigureGrid: grid(),
      ReportFigures: ({ input }: Record<string, unknown>) => {
        const { cells, reason } = input as { cells: { baseVersion?: number }[]; reason?: string };
        if (cells[0]?.baseVersion === 1) return reason ? { reportFigures: { figures: [] } } : whyNot;
        const current = { value: 9, version: 1 };
        const fault = { indicatorId: 'files', localityId: 'o-lam', day: '2026-06-15', code: 'STALE_VERSION' };
        return refuse('STALE_VERSION', 'Đã đổi.', {
          cells: [{ ...fault, message: 'Có người vừa ghi.', current }],
        });
      },
    });
    await show();
    act(() => cell(0, 6).focus());
    press('7');
    press('Enter');

    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' })));
    expect(screen.getAllByText('Có người vừa ghi. Số hiện nay: 9.').length).toBeGreaterThan(0);
    expect(cell(0, 6).textContent).toContain('7');
    fireEvent.click(screen.getByRole('button', { name: 'Đối chiếu lại' }));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' })));

    expect(await screen.findByText('Đã lưu số liệu')).toBeTruthy();
    expect(sent.at(-1)?.variables['input']).toMatchObject({ reason: 'Đối chiếu lại', cells: [{ value: 7 }] });
  });

  test('[S106] where only the server knows that a locked day would move, its question opens the field for the reason', async () => {
    answerRequests({
      FigureGrid: grid(),
      ReportFigures: ({ input }: Record<string, unknown>) =>
        (input as { reason?: string }).reason ? { reportFigures: { figures: [] } } : whyNot,
    });
    await show();
    act(() => cell(0, 6).focus());
    press('7');
    press('Enter');

    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' })));
    expect(screen.getByText('Số của ngày đã khóa bị đổi. Ghi lý do.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Đối chiếu lại' }));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số liệu' })));

    expect(await screen.findByText('Đã lưu số liệu')).toBeTruthy();
  });

  test('[S108] whoever may not report reads the grid, and is told who can', async () => {
    answerRequests({ FigureGrid: grid(false) });
    await show();

    act(() => cell(0, 6).focus());
    press('9');

    expect(active().tagName).toBe('TD');
    expect(screen.getByText(/Chỉ cán bộ của địa bàn này/)).toBeTruthy();
  });
});
