import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answerRequests, refuse } from '../../testing/network.ts';
import {
  aBlocker,
  aMember,
  anAgency,
  anAssignment,
  aPlan,
  assignmentEvent,
  aTask,
} from '../../testing/records.ts';
import { aViewer, renderScreen } from '../../testing/render-screen.tsx';
import { prepareThings } from '../../testing/things.ts';
import { violationsIn } from '../../testing/violations.ts';
import { WorkPage } from './work-page.tsx';

const route = [
  { agencyId: 'qlhc', role: null, name: 'Đội QLHC', responseHours: 24 },
  { agencyId: 'police', role: null, name: 'Công an huyện', responseHours: 48 },
];
const rows = (assignment: Parameters<typeof anAssignment>[0] = {}) => ({
  tasks: [aTask()],
  assignments: [
    anAssignment({ status: 'IN_PROGRESS', progress: 40, dueDate: '2026-06-15', version: 3, ...assignment }),
  ],
  plans: [aPlan({ route })],
});
const show = (assignment: Parameters<typeof anAssignment>[0] = {}) =>
  renderScreen(<WorkPage />, { things: prepareThings(rows(assignment)), at: '/work' });

const openReport = async () => {
  fireEvent.click(screen.getByRole('button', { name: /Đang thực hiện/ }));
  return within(await screen.findByRole('dialog'));
};
const press = (dialog: ReturnType<typeof within>, name: string) =>
  fireEvent.click(dialog.getByRole('button', { name }));

describe('the agency’s work', () => {
  test('[S50] a row says the duty, its deadline, how far it is and what stops it', async () => {
    const things = prepareThings({ ...rows(), blockers: [aBlocker()] });
    const { container } = renderScreen(<WorkPage />, { things });

    const row = within(screen.getByRole('listitem'));
    expect(screen.getByRole('heading', { name: 'Quá hạn và hôm nay 1' })).toBeTruthy();
    expect(row.getByRole('link').textContent).toBe('Rà soát công dân thiếu ngày sinh');
    expect(row.getByText('đến hạn hôm nay')).toBeTruthy();
    expect(row.getByText('chậm nhất 15/6')).toBeTruthy();
    expect(row.getByText('1 vướng mắc')).toBeTruthy();
    expect(row.getByText('40 %')).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
  });

  test('[S59] three presses report progress, on the version that was seen', async () => {
    const sent = answerRequests({ ReportStatus: { reportStatus: { id: 'assignment', version: 4 } } });
    show();

    const dialog = await openReport();
    fireEvent.change(dialog.getByRole('slider'), { target: { value: '60' } });
    press(dialog, 'Gửi báo cáo');

    await screen.findByText('Đã gửi báo cáo');
    expect(sent[0]?.variables['input']).toMatchObject({
      assignmentId: 'assignment',
      status: 'IN_PROGRESS',
      progress: 60,
      baseVersion: 3,
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByText('60 %')).toBeTruthy();
  });

  test('[S59] “done” asks for its result, and a refusal keeps what was typed', async () => {
    const sent = answerRequests({
      ReportStatus: refuse('INVALID_INPUT', 'Nội dung quá dài, hãy rút gọn.', { field: 'note' }),
    });
    show();

    const dialog = await openReport();
    fireEvent.click(dialog.getByRole('radio', { name: 'Xong' }));
    press(dialog, 'Báo cáo xong');
    expect(dialog.getByText(/Ghi kết quả/)).toBeTruthy();
    expect(sent).toHaveLength(0);
    fireEvent.change(dialog.getByLabelText('Kết quả đã làm được'), { target: { value: 'Đã rà soát 120' } });
    press(dialog, 'Báo cáo xong');

    expect(await dialog.findByText('Nội dung quá dài, hãy rút gọn.')).toBeTruthy();
    expect(dialog.getByDisplayValue('Đã rà soát 120')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Đang thực hiện/, hidden: true })).toBeTruthy();
  });

  test('[S60] with no line the report is kept, and its row says so', async () => {
    answerRequests({});
    show();

    press(await openReport(), 'Gửi báo cáo');

    expect(await screen.findByText('Đã lưu trên máy này, có mạng sẽ tự gửi')).toBeTruthy();
    expect(await screen.findByText('chưa gửi')).toBeTruthy();
  });

  test('[S60] what was refused later stands on its row, and opens with what was typed', async () => {
    const things = prepareThings(rows());
    await things.things.outbox.keep({
      operationId: 'op-1',
      memberId: 'me',
      name: 'reportStatus',
      query: '',
      variables: { input: { assignmentId: 'assignment', status: 'AWAITING_CONFIRMATION', note: 'Xong 120' } },
      patches: [],
      subjectId: 'assignment',
      savedAt: '2026-06-15T01:00:00.000Z',
      attempted: true,
      refusal: { code: 'INVALID_STEP', message: 'Kế hoạch đã kết thúc.', field: null, facts: {} },
    });
    answerRequests({ ReportStatus: { reportStatus: { id: 'assignment', version: 4 } } });
    renderScreen(<WorkPage />, { things });

    expect(screen.getByText('Không gửi được: Kế hoạch đã kết thúc.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Xem và gửi lại' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByDisplayValue('Xong 120')).toBeTruthy();
    press(dialog, 'Báo cáo xong');

    await waitFor(() => expect(things.things.outbox.entries()).toEqual([]));
  });

  test('[S61] where somebody was quicker both are shown, and only the person sends over it', async () => {
    const sent = answerRequests({
      ReportStatus: (variables: Record<string, unknown>) =>
        (variables['input'] as { baseVersion: number }).baseVersion === 4
          ? { reportStatus: { id: 'assignment', version: 5 } }
          : refuse('STALE_VERSION', 'Có người vừa cập nhật.'),
    });
    const { things } = show();

    const dialog = await openReport();
    act(() =>
      things.bring(
        'board',
        assignmentEvent(
          anAssignment({ status: 'IN_PROGRESS', progress: 70, note: 'Đã sang ấp 3', version: 4 }),
        ),
      ),
    );
    press(dialog, 'Gửi báo cáo');

    expect(await dialog.findByText(/70 %: Đã sang ấp 3/)).toBeTruthy();
    expect(dialog.getByText('Đang thực hiện, 40 %')).toBeTruthy();
    press(dialog, 'Vẫn gửi như tôi ghi');
    await screen.findByText('Đã gửi báo cáo');
    expect(sent).toHaveLength(2);
  });

  test('[S62] nine digits are asked about before they are sent', async () => {
    const sent = answerRequests({
      ReportStatus: (variables: Record<string, unknown>) =>
        (variables['input'] as { confirmNoPersonalData: boolean }).confirmNoPersonalData
          ? { reportStatus: { id: 'assignment', version: 4 } }
          : refuse('PERSONAL_DATA_SUSPECTED', 'Có dãy 9 chữ số.', { field: 'note' }),
    });
    show();

    const dialog = await openReport();
    fireEvent.change(dialog.getByLabelText(/Ghi chú/), { target: { value: 'Văn bản 123456789' } });
    press(dialog, 'Gửi báo cáo');
    expect(await dialog.findByText('Có dãy 9 chữ số.')).toBeTruthy();
    press(dialog, 'Đã xem lại: không phải số giấy tờ. Gửi');

    await screen.findByText('Đã gửi báo cáo');
    expect(sent[1]?.variables['input']).toMatchObject({
      note: 'Văn bản 123456789',
      confirmNoPersonalData: true,
    });
  });

  test('[S52] a periodic duty is reported by its period', async () => {
    const sent = answerRequests({ CheckIn: { checkIn: { id: 'assignment', version: 4 } } });
    const things = prepareThings({ ...rows(), tasks: [aTask({ cadence: 'WEEKLY' })] });
    renderScreen(<WorkPage />, { things });

    expect(screen.getByText('chưa báo cáo kỳ này')).toBeTruthy();
    const dialog = await openReport();
    expect(dialog.getByText('Kỳ 15/6 – 21/6')).toBeTruthy();
    fireEvent.change(dialog.getByLabelText('Kỳ này đã làm được gì'), { target: { value: 'Phát 3 buổi' } });
    press(dialog, 'Gửi báo cáo kỳ');

    await screen.findByText('Đã gửi báo cáo');
    expect(sent[0]?.variables['input']).toMatchObject({ periodStart: '2026-06-15', note: 'Phát 3 buổi' });
  });

  test('[S63] three presses raise a blocker, and say who gets it', async () => {
    const sent = answerRequests({ RaiseBlocker: { raiseBlocker: { id: 'b', version: 1 } } });
    show();

    fireEvent.click(screen.getByRole('button', { name: /^Gặp vướng mắc/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Gửi đến Đội QLHC, phải trả lời trước/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('radio', { name: 'Điện' }));
    press(dialog, 'Gửi vướng mắc');

    await screen.findByText('Đã gửi vướng mắc đến Đội QLHC');
    expect(sent[0]?.variables['input']).toMatchObject({
      assignmentId: 'assignment',
      kind: 'POWER',
      severity: 'MEDIUM',
      text: 'Mất điện tại nơi làm việc',
    });
    expect(screen.getByText('1 vướng mắc')).toBeTruthy();
  });

  test('[S50] new work is received by one press', async () => {
    const sent = answerRequests({
      ReceiveAssignment: { receiveAssignment: { id: 'assignment', version: 4 } },
    });
    show();

    fireEvent.click(screen.getByRole('button', { name: 'Tiếp nhận 1 việc mới giao' }));

    await screen.findByText('Đã tiếp nhận 1 việc');
    expect(sent[0]?.variables['input']).toMatchObject({ assignmentId: 'assignment', baseVersion: 3 });
  });

  test('[S50] a parent sees its child’s work, and whose it is', () => {
    const things = prepareThings({
      ...rows(),
      agencies: [anAgency(), anAgency({ id: 'team', shortName: 'Tổ hộ tịch', parentId: 'justice' })],
      assignments: [anAssignment({ agencyId: 'team', status: 'IN_PROGRESS' })],
    });
    renderScreen(<WorkPage />, { things });

    expect(within(screen.getByRole('listitem')).getByText('Tổ hộ tịch')).toBeTruthy();
  });
});

describe('[S65] whoever has nothing to do here is told where to go', () => {
  const as = (role: 'CHAIR' | 'OBSERVER') => ({
    viewer: aViewer({ member: aMember({ role }) }),
    things: prepareThings({ members: [aMember({ role })] }),
  });

  test('an agency without work', () => {
    renderScreen(<WorkPage />, { things: prepareThings() });

    expect(screen.getByRole('heading', { name: 'Đơn vị chưa có việc trong kế hoạch này' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mở bảng giao ban' })).toBeTruthy();
  });

  test('the chair', () => {
    renderScreen(<WorkPage />, as('CHAIR'));

    expect(screen.getByRole('link', { name: 'Vướng mắc chờ quyết định' })).toBeTruthy();
  });

  test('an observer, who may not see it', () => {
    renderScreen(<WorkPage />, as('OBSERVER'));

    expect(screen.getByText(/Mục này dành cho cán bộ/)).toBeTruthy();
  });

  test('whoever is offline sees since when, in English too', () => {
    const things = prepareThings(rows());
    const { line } = things.things.live;
    line.report('directory', 'live');
    line.report('directory', 'offline');
    renderScreen(<WorkPage />, { things, language: 'en' });

    expect(screen.getByText(/^As of/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Overdue and today 1' })).toBeTruthy();
  });
});
