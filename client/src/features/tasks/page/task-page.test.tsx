import { beforeEach, describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { apollo } from '../../../graphql/apollo.ts';
import { answerRequests, refuse } from '../../../testing/network.ts';
import {
  aBlocker,
  aMember,
  anAgency,
  anAssignment,
  anEvent,
  assignmentEvent,
  aTask,
} from '../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { violationsIn } from '../../../testing/violations.ts';
import { TaskPage } from './task-page.tsx';

const desk = aMember({ id: 'me', role: 'COORDINATOR', agencyId: 'police' });
const officer = aMember({ id: 'officer', fullName: 'Trần Văn Tư' });
const chosen = (set: object = {}) => ({
  taskPage: {
    task: { id: 'task', planId: 'plan' },
    comments: [],
    evidence: [],
    history: [
      {
        seq: 5,
        type: 'ResultReported',
        at: '2026-06-14T02:00:00.000Z',
        actorId: 'officer',
        subjectId: 'assignment',
        detail: { from: 'IN_PROGRESS', to: 'AWAITING_CONFIRMATION', progress: 100, note: 'Đã rà soát 120' },
        assignment: null,
        comment: null,
        evidence: null,
      },
    ],
    ...set,
  },
});
const rows = {
  agencies: [anAgency(), anAgency({ id: 'police', name: 'Công an huyện', shortName: 'Công an' })],
  members: [desk, officer],
  tasks: [
    aTask({
      source: 'DOCUMENT',
      quoteStart: 0,
      quoteEnd: 21,
      deadline: { date: '2026-06-20', kind: 'BEFORE', asWritten: 'trước ngày 20/6' },
    }),
  ],
  assignments: [
    anAssignment({
      status: 'AWAITING_CONFIRMATION',
      progress: 100,
      result: 'Đã rà soát 120',
      reportedOn: '2026-06-14',
      version: 4,
    }),
  ],
  blockers: [aBlocker()],
};
// What one test has read must not answer another.
beforeEach(() => apollo.clearStore());

const show = () =>
  renderScreen(
    <Routes>
      <Route path="/tasks/:taskId" element={<TaskPage />} />
    </Routes>,
    { things: prepareThings(rows), viewer: aViewer({ member: desk }), at: '/tasks/task?plan=plan' },
  );

describe('the task’s page', () => {
  test('[S53] shows the sentence, each share, blockers and what happened', async () => {
    answerRequests({ TaskPage: chosen() });
    const { container } = show();

    expect(
      await screen.findByRole('heading', { level: 1, name: 'Rà soát công dân thiếu ngày sinh' }),
    ).toBeTruthy();
    expect(screen.getByText('trước ngày 20/6')).toBeTruthy();
    expect(screen.getByText('Kết quả: Đã rà soát 120')).toBeTruthy();
    expect(screen.getByText('báo cáo đúng hạn')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Điểm cấp mất điện/ })).toBeTruthy();
    expect(await screen.findByText(/Đang thực hiện › Chờ xác nhận · tiến độ 100 %/)).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
  });

  test('[S53] a comment that another writes appears by the feed, without asking again', async () => {
    const sent = answerRequests({ TaskPage: chosen() });
    const { things } = show();
    await screen.findByText(/báo cáo xong/);

    const comment = {
      id: 'c1',
      taskId: 'task',
      authorId: 'officer',
      text: 'Còn hai ấp',
      at: '2026-06-15T02:00:00.000Z',
    };
    act(() =>
      things.bring(
        'board',
        anEvent({
          seq: 9,
          type: 'CommentAdded',
          subjectKind: 'COMMENT',
          subjectId: 'c1',
          actor: 'officer',
          comment,
        }),
      ),
    );

    expect(screen.getByText('Còn hai ấp')).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Trao đổi 1' })).toBeTruthy();
    expect(sent.filter((one) => one.operation === 'TaskPage')).toHaveLength(1);
  });

  test('[S56] the desk confirms by one button; when refused it says why and the share goes back', async () => {
    answerRequests({
      TaskPage: chosen(),
      ConfirmResult: refuse('INVALID_STEP', 'Kế hoạch đã kết thúc.'),
    });
    show();

    fireEvent.click(await screen.findByRole('button', { name: 'Xác nhận hoàn thành' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Xác nhận hoàn thành' }));

    expect(await dialog.findByText('Kế hoạch đã kết thúc.')).toBeTruthy();
    expect(screen.getByText('Chờ xác nhận')).toBeTruthy();
  });

  test('[S59] returning asks for the reason, and sends it', async () => {
    const sent = answerRequests({
      TaskPage: chosen(),
      ReturnAssignment: { returnAssignment: { id: 'assignment', version: 5 } },
    });
    show();

    fireEvent.click(await screen.findByRole('button', { name: 'Trả lại làm tiếp' }));
    const dialog = within(await screen.findByRole('dialog'));
    const send = () => fireEvent.click(dialog.getByRole('button', { name: 'Trả lại làm tiếp' }));
    send();
    expect(dialog.getByText(/Ghi lý do/)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText('Lý do'), { target: { value: 'Thiếu ấp 3' } });
    send();

    await screen.findByText('Đã ghi nhận');
    expect(sent.at(-1)?.variables['input']).toMatchObject({ reason: 'Thiếu ấp 3', baseVersion: 4 });
  });

  test('[S53] another’s change of a share is seen, with who made it', async () => {
    answerRequests({ TaskPage: chosen() });
    const { things } = show();
    await screen.findByText('Kết quả: Đã rà soát 120');

    const next = anAssignment({ status: 'IN_PROGRESS', progress: 80, version: 5 });
    act(() =>
      things.bring('board', assignmentEvent(next, { seq: 9, type: 'ReportTakenBack', actor: 'officer' })),
    );

    await waitFor(() => expect(screen.getByText('Trần Văn Tư vừa cập nhật')).toBeTruthy());
    expect(screen.getByText(/lấy lại báo cáo/)).toBeTruthy();
  });

  test('[S54] opens the document at its sentence', async () => {
    const text = 'Rà soát công dân thiếu ngày sinh. Báo cáo hằng tuần.';
    answerRequests({
      TaskPage: chosen(),
      PlanDocument: {
        planDocument: {
          id: 'd',
          fileName: null,
          text,
          url: null,
          passages: [{ no: 1, heading: 'III.', text, start: 0, end: text.length }],
        },
      },
    });
    show();

    fireEvent.click(await screen.findByRole('button', { name: 'Xem trong văn bản' }));
    const dialog = within(await screen.findByRole('dialog'));

    expect((await dialog.findByText('Rà soát công dân thiế')).tagName).toBe('MARK');
  });
});

describe('[S65] the task’s page in its other states', () => {
  test('while it loads', () => {
    answerRequests({ TaskPage: () => new Promise(() => undefined) });
    renderScreen(<TaskPage />, { things: prepareThings() });

    expect(screen.getByRole('status').textContent).toContain('Đang tải');
  });

  test('with no line: says so and can be tried again', async () => {
    answerRequests({});
    show();

    expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });

  test('of a task that is not there: leads to the board', async () => {
    answerRequests({ TaskPage: refuse('NOT_FOUND', 'Không tìm thấy nhiệm vụ.') });
    show();

    expect(await screen.findByRole('link', { name: 'Về bảng giao ban' })).toBeTruthy();
  });

  test('for whom comments and evidence are not: says whose they are', async () => {
    answerRequests({ TaskPage: chosen({ comments: null, evidence: null }) });
    show();

    expect(await screen.findByText(/chỉ các đơn vị có phần việc/)).toBeTruthy();
    expect(screen.queryByLabelText('Viết cho các đơn vị cùng làm')).toBeNull();
  });
});
