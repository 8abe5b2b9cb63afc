import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { apollo } from '../../../graphql/apollo.ts';
import type { Role } from '../../../graphql/generated/schema.ts';
import type { MeetingRecord } from '../../../live/index.ts';
import { answerRequests, refuse } from '../../../testing/network.ts';
import {
  aBlocker,
  aMeeting,
  aMember,
  anAgency,
  anAssignment,
  anEvent,
  aTask,
} from '../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { violationsIn } from '../../../testing/violations.ts';
import { MeetingPage } from './meeting-page.tsx';

const item = (agencyId: string, risk: object = {}) => ({
  agencyId,
  risk: { overdue: 0, waitingForChair: 0, dueSoon: 0, unreportedDays: 0, silentDays: 0, ...risk },
  mark: 'WAITING' as const,
  calledAt: null,
});
const running = aMeeting({
  agenda: [item('o-lam', { overdue: 2, waitingForChair: 1 }), item('justice', { dueSoon: 1 }), item('youth')],
  presentAgencyIds: ['o-lam', 'youth'],
  currentAgencyId: 'o-lam',
});
const promised = aTask({ id: 'promised', text: 'Lập danh sách người già yếu' });
const former = aMeeting({
  id: 'former',
  state: 'ENDED',
  heldOn: '2026-06-08',
  notes: [
    {
      id: 'note',
      agencyId: 'o-lam',
      kind: 'DECISION',
      text: promised.text,
      directiveId: 'directive',
      blockerId: null,
      tasks: [
        {
          taskId: 'promised',
          text: promised.text,
          leadAgencyIds: ['o-lam'],
          cooperatingAgencyIds: [],
          deadline: { date: null, kind: 'NONE', asWritten: null },
        },
      ],
      at: '2026-06-08T00:40:00.000Z',
      by: 'me',
      decidedBy: 'chair',
      struckAt: null,
      struckBy: null,
      strikeReason: null,
    },
  ],
});

const show = (role: Role, agencyId = 'police', meeting: MeetingRecord = running) => {
  const member = aMember({ role, agencyId });
  const things = prepareThings({
    agencies: [
      anAgency({ id: 'police', name: 'Công an huyện', shortName: 'Công an' }),
      anAgency({ id: 'o-lam', name: 'UBND xã Ô Lâm', shortName: 'Ô Lâm' }),
      anAgency({ id: 'justice', name: 'Phòng Tư pháp', shortName: 'Tư pháp' }),
      anAgency({ id: 'youth', name: 'Huyện Đoàn', shortName: 'Đoàn' }),
    ],
    members: [member, aMember({ id: 'chair', fullName: 'Trần Thị Vân', role: 'CHAIR' })],
    tasks: [promised, aTask({ id: 'late', text: 'Rà soát hộ nghèo' })],
    assignments: [
      anAssignment({
        id: 'a',
        taskId: 'promised',
        agencyId: 'o-lam',
        status: 'DONE',
        reportedOn: '2026-06-12',
      }),
      anAssignment({ id: 'b', taskId: 'late', agencyId: 'o-lam', dueDate: '2026-06-10' }),
    ],
    blockers: [aBlocker({ agencyId: 'o-lam', text: 'Điểm cấp mất điện' })],
    meetings: [meeting],
  });
  return renderScreen(
    <Routes>
      <Route path="meeting/:meetingId" element={<MeetingPage />} />
    </Routes>,
    { things, viewer: aViewer({ member }), at: `/meeting/${meeting.id}?plan=plan` },
  );
};
/** As the server says it: the cache knows a fragment's type by its name. */
const answered = (meeting: MeetingRecord) => ({
  __typename: 'Meeting',
  ...meeting,
  agenda: meeting.agenda.map((one) => ({ __typename: 'AgendaItem', ...one })),
  notes: meeting.notes.map((one) => ({ __typename: 'MeetingNote', ...one })),
});
const answers = { MeetingPage: { meetingPage: { meeting: answered(running), former: answered(former) } } };
const called = (sent: ReturnType<typeof answerRequests>, operation: string) =>
  sent.filter((one) => one.operation === operation).map(({ variables }) => variables['input']);

beforeEach(async () => {
  await apollo.clearStore();
  jest.useFakeTimers({
    now: new Date('2026-06-15T00:40:00.000Z'),
    doNotFake: ['setTimeout', 'queueMicrotask'],
  });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the laptop at the projector', () => {
  test('[M2] says why the agency was called: late work, what it promised, what stops it', async () => {
    answerRequests(answers);
    const { container } = show('COORDINATOR');

    expect(await screen.findByRole('heading', { level: 2, name: 'UBND xã Ô Lâm' })).toBeTruthy();
    expect(screen.getAllByText('2 việc quá hạn, 1 vướng mắc chờ Chủ tịch')).not.toHaveLength(0);
    expect(await screen.findByText(/^Việc giao tại cuộc họp/)).toBeTruthy();
    expect(screen.getByText('Lập danh sách người già yếu')).toBeTruthy();
    expect(screen.getByText('Rà soát hộ nghèo')).toBeTruthy();
    expect(screen.getByText('Điểm cấp mất điện')).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
  });

  test('[M3] n calls the next one at once, s puts the present one off', async () => {
    const sent = answerRequests({ ...answers, CallAgency: { callAgency: { id: 'meeting', version: 2 } } });
    show('COORDINATOR');
    await screen.findByRole('heading', { level: 2, name: 'UBND xã Ô Lâm' });

    await act(async () => void fireEvent.keyDown(document.body, { key: 'n' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Phòng Tư pháp' })).toBeTruthy();
    await act(async () => void fireEvent.keyDown(document.body, { key: 's' }));

    expect(called(sent, 'CallAgency')).toEqual([
      expect.objectContaining({ agencyId: 'justice', leave: 'HEARD' }),
      expect.objectContaining({ agencyId: 'youth', leave: 'SKIPPED' }),
    ]);
  });

  test('[M4] a decision on the agency is its task; refused, what was typed stays', async () => {
    const message = 'Cuộc họp đã kết thúc.';
    const sent = answerRequests({ ...answers, DecideInMeeting: refuse('INVALID_STEP', message) });
    show('COORDINATOR');
    const field = await screen.findByLabelText('Kết luận của chủ trì');
    expect(screen.getByText(/^Kết luận của Trần Thị Vân, do/)).toBeTruthy();

    fireEvent.change(field, { target: { value: 'Kéo đường điện tạm' } });
    await act(
      async () => void fireEvent.click(screen.getByRole('button', { name: 'Ghi kết luận, giao 1 việc' })),
    );

    expect(called(sent, 'DecideInMeeting')).toEqual([
      expect.objectContaining({
        agencyId: 'o-lam',
        text: 'Kéo đường điện tạm',
        tasks: [expect.objectContaining({ text: 'Kéo đường điện tạm', leadAgencyIds: ['o-lam'] })],
      }),
    ]);
    expect(await screen.findByText(message)).toBeTruthy();
    expect((field as HTMLTextAreaElement).value).toBe('Kéo đường điện tạm');
  });

  test('[M4] what is being written stays with its agency while another is called', async () => {
    answerRequests({ ...answers, CallAgency: { callAgency: { id: 'meeting', version: 2 } } });
    show('COORDINATOR');
    const field = () => screen.getByLabelText<HTMLTextAreaElement>('Kết luận của chủ trì');
    await screen.findByRole('heading', { level: 2, name: 'UBND xã Ô Lâm' });
    fireEvent.change(field(), { target: { value: 'Nửa câu' } });

    await act(async () => void fireEvent.keyDown(document.body, { key: 'n' }));
    expect(field().value).toBe('');
    await act(async () => void fireEvent.keyDown(document.body, { key: 'p' }));

    expect(field().value).toBe('Nửa câu');
  });
});

describe('an agency head’s phone', () => {
  test('[M5] says who is spoken of and how far one’s own turn is, and moves by itself', async () => {
    answerRequests(answers);
    const { things, container } = show('AGENCY_LEAD', 'youth');
    expect(await screen.findByText('UBND xã Ô Lâm')).toBeTruthy();
    expect(screen.getByText('Còn 1 đơn vị nữa đến lượt')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Tiếp theo/ })).toBeNull();
    expect(await violationsIn(container)).toEqual([]);

    const meeting = { ...running, currentAgencyId: 'youth', version: 2 };
    const event = { type: 'AgencyCalled', subjectKind: 'MEETING' as const, subjectId: 'meeting', version: 2 };
    act(() => things.bring('board', anEvent({ ...event, assignment: null, meeting })));

    expect(await screen.findByText('Đang đến lượt đơn vị của bạn')).toBeTruthy();
    expect(within(screen.getByRole('navigation', { name: 'Thứ tự' })).getByText('đang nói')).toBeTruthy();
  });
});
