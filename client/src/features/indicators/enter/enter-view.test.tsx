import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answerRequests, refuse } from '../../../testing/network.ts';
import { aMember, anAgency, anIndicator, aProgress } from '../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { violationsIn } from '../../../testing/violations.ts';
import { EnterView } from './enter-view.tsx';

const aLocality = { id: 'o-lam', slug: 'o-lam', name: 'Xã Ô Lâm', kind: 'COMMUNE', parentId: null } as const;
const agency = anAgency({ id: 'o-lam-pc', localityId: 'o-lam' });
const member = aMember({ agencyId: 'o-lam-pc', role: 'STAFF' });

const rows = {
  agencies: [agency],
  members: [member],
  localities: [{ ...aLocality, endedOn: null, version: 1 }],
  indicators: [
    anIndicator({ id: 'files', name: 'Hồ sơ thu nhận', startsOn: '2026-06-13' }),
    anIndicator({ id: 'cards', name: 'Thẻ đã trả', unit: 'thẻ', entry: 'CUMULATIVE', position: 1 }),
  ],
  progress: [
    aProgress({ id: 'p-files', indicatorId: 'files', target: 315, done: 213, daily: [201, 12] }),
    aProgress({ id: 'p-cards', indicatorId: 'cards', target: 315, done: 0 }),
  ],
};
const figure = (set: object = {}) => ({
  indicatorId: 'files',
  localityId: 'o-lam',
  day: '2026-06-15',
  value: 18,
  entry: 'DAILY',
  daily: 18,
  cumulative: 231,
  corrections: 0,
  reportedBy: 'me',
  reportedAt: '2026-06-15T02:00:00.000Z',
  version: 1,
  ...set,
});
const grid = (figures: object[] = [], mayReport = true) => ({
  figureGrid: { mayReport, figures, corrections: [] },
});
const show = async (things = prepareThings(rows)) => {
  const drawn = renderScreen(
    <EnterView planId="plan" localityId="o-lam" memberId="me" today="2026-06-15" isOwn isDesk={false} />,
    { viewer: aViewer({ member, agency }), things },
  );
  await act(async () => undefined);
  return drawn;
};
const type = (name: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } });
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

/** Without the test's `act`, which would finish at once what a browser puts off. */
const asInABrowser = async (does: () => Promise<void>): Promise<void> => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  try {
    await does();
  } finally {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  }
};

beforeEach(() => sessionStorage.clear());

describe('a commune’s day', () => {
  test('[S100] a number and one press report the day; what it comes to stands under it before', async () => {
    const sent = answerRequests({
      FigureGrid: grid(),
      ReportFigures: { reportFigures: { figures: [figure()] } },
    });
    const { container } = await show();

    type('Hồ sơ thu nhận', '18');
    expect(screen.getByText('Lũy kế sẽ là 231/315 (73,3 %)')).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
    await press('Gửi 1 số liệu');

    expect(await screen.findByText('Đã gửi số liệu')).toBeTruthy();
    expect(sent.find(({ operation }) => operation === 'ReportFigures')?.variables['input']).toMatchObject({
      planId: 'plan',
      localityId: 'o-lam',
      cells: [{ indicatorId: 'files', day: '2026-06-15', value: 18, entry: 'DAILY' }],
    });
    expect(sessionStorage.length).toBe(0);
  });

  test('[S101] a running total says the day’s number, and the same fact can be said the other way', async () => {
    answerRequests({ FigureGrid: grid() });
    await show();

    type('Hồ sơ thu nhận', '18');
    await press('Trong ngày · đổi sang lũy kế');

    expect(screen.getByDisplayValue('231')).toBeTruthy();
    expect(screen.getByText('Trong ngày được 18')).toBeTruthy();
    type('Hồ sơ thu nhận', '200');
    expect(screen.getByText('Lũy kế giảm 13 so với lần báo trước')).toBeTruthy();
  });

  test('[S102] today and the days that are still owed are marked, and can be reported', async () => {
    answerRequests({ FigureGrid: grid() });
    await show();

    const days = screen.getByRole('group', { name: 'Chọn ngày báo cáo' });
    expect(
      within(days)
        .getAllByRole('button')
        .map((day) => day.textContent),
    ).toEqual([
      'Hôm nay15/6 chưa báo',
      'Hôm qua14/6 báo thiếu',
      'thứ Bảy13/6 báo thiếu',
      'thứ Sáu12/6 chưa báo',
      'thứ Năm11/6 chưa báo',
      'thứ Tư10/6 chưa báo',
      'thứ Ba9/6 chưa báo',
    ]);
  });

  test('[S102] what is typed as soon as a day is pressed is that day’s, however slowly the phone draws', async () => {
    answerRequests({ FigureGrid: grid() });
    await show();

    // As a browser does it: the press is answered before the next key, what may wait is drawn later.
    await asInABrowser(async () => {
      screen.getByRole('button', { name: /^Hôm qua/ }).click();
      await Promise.resolve();
      expect(screen.getByRole('button', { name: /^Hôm qua/ }).ariaPressed).toBe('true');
      expect(screen.getByText(/14 tháng 6|14\/6\/2026/)).toBeTruthy();
    });
  });

  test('[S103] what looks mistaken is asked about with what stood before, and sent only when confirmed', async () => {
    const cell = { indicatorId: 'files', localityId: 'o-lam', day: '2026-06-15', code: 'TEN_TIMES' };
    const sent = answerRequests({
      FigureGrid: grid(),
      ReportFigures: ({ input }: Record<string, unknown>) =>
        (input as { confirmImplausible?: boolean }).confirmImplausible
          ? { reportFigures: { figures: [figure({ value: 180 })] } }
          : refuse('FIGURES_IMPLAUSIBLE', 'Xem lại.', {
              cells: [{ ...cell, message: 'Gấp mười lần mọi ngày.' }],
            }),
    });
    await show();

    type('Hồ sơ thu nhận', '180');
    await press('Gửi 1 số liệu');
    const question = within(await screen.findByRole('dialog', { hidden: true }));
    expect(question.getByText('Gấp mười lần mọi ngày.')).toBeTruthy();
    expect(question.getByText('213')).toBeTruthy();
    expect(question.getByText('180')).toBeTruthy();
    fireEvent.click(question.getByRole('button', { name: 'Quay lại sửa', hidden: true }));
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Hồ sơ thu nhận' }));

    await press('Gửi 1 số liệu');
    await act(async () =>
      fireEvent.click(await screen.findByRole('button', { name: 'Đúng, vẫn gửi', hidden: true })),
    );
    expect(await screen.findByText('Đã gửi số liệu')).toBeTruthy();
    expect(sent.filter(({ operation }) => operation === 'ReportFigures')).toHaveLength(3);
  });

  test('[S104] a refusal stands at its cell, and what was typed is there after a reload', async () => {
    answerRequests({
      FigureGrid: grid(),
      ReportFigures: refuse('INVALID_INPUT', 'Không nhận.', {
        cells: [
          {
            indicatorId: 'files',
            localityId: 'o-lam',
            day: '2026-06-15',
            code: 'INVALID_INPUT',
            message: 'Ngày này chưa đến kỳ.',
          },
        ],
      }),
    });
    const { unmount } = await show();

    type('Hồ sơ thu nhận', '9');
    await press('Gửi 1 số liệu');
    expect((await screen.findByRole('alert')).textContent).toBe('Ngày này chưa đến kỳ.');
    unmount();
    await show();

    expect(screen.getByDisplayValue('9')).toBeTruthy();
  });

  test('[S106] changing what stands asks why', async () => {
    const sent = answerRequests({
      FigureGrid: grid([figure()]),
      ReportFigures: { reportFigures: { figures: [figure({ value: 16, version: 2 })] } },
    });
    await show();

    await waitFor(() => expect(screen.getByDisplayValue('18')).toBeTruthy());
    type('Hồ sơ thu nhận', '16');
    await press('Gửi 1 số liệu');
    expect(screen.getByText('Ghi lý do sửa, để người sau hiểu vì sao số thay đổi.')).toBeTruthy();
    await press('Ghi nhầm số');
    await press('Gửi 1 số liệu');

    expect(sent.find(({ operation }) => operation === 'ReportFigures')?.variables['input']).toMatchObject({
      reason: 'Ghi nhầm số',
      cells: [{ value: 16, baseVersion: 1 }],
    });
  });

  test('[S107] without a line the figures are kept on the device, and the total shows them as unsent', async () => {
    answerRequests({});
    await show();

    type('Hồ sơ thu nhận', '18');
    await press('Gửi 1 số liệu');

    expect(await screen.findByText('Đã lưu trên máy này, có mạng sẽ tự gửi')).toBeTruthy();
    expect(await screen.findByText('chưa gửi')).toBeTruthy();
    expect(screen.getByDisplayValue('18')).toBeTruthy();
  });

  test('[S107] what was refused later comes back into the form', async () => {
    answerRequests({ FigureGrid: grid() });
    const things = prepareThings(rows);
    await things.things.outbox.keep({
      operationId: 'op-1',
      memberId: 'me',
      name: 'reportFigures',
      query: '',
      variables: {
        input: {
          localityId: 'o-lam',
          cells: [{ indicatorId: 'files', day: '2026-06-15', value: 1234, entry: 'DAILY' }],
        },
      },
      patches: [],
      subjectId: 'x',
      savedAt: '2026-06-15T01:00:00.000Z',
      attempted: true,
      refusal: { code: 'DAY_LOCKED', message: 'Ngày đã khóa.', field: null, facts: {} },
    });
    await show(things);

    expect(screen.getByText(/ghi lúc mất mạng chưa được nhận: Ngày đã khóa/)).toBeTruthy();
    await press('Đưa lại vào bảng để sửa');

    expect(screen.getByDisplayValue('1.234')).toBeTruthy();
    expect(things.things.outbox.entries()).toEqual([]);
  });

  test('[S108] whoever may not report reads, and is told who can', async () => {
    answerRequests({ FigureGrid: grid([], false) });
    await show();

    expect(screen.getByText(/Chỉ cán bộ của địa bàn này/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Gửi|Chưa ghi/ })).toBeNull();
  });
});
