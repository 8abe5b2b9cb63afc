import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Role } from '../../../graphql/generated/schema.ts';
import type { BlockerRecord } from '../../../live/index.ts';
import { answerRequests, refuse } from '../../../testing/network.ts';
import { aBlocker, aMember, anAgency, anEvent, aPlan, aTask } from '../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { violationsIn } from '../../../testing/violations.ts';
import { BlockersPage } from './blockers-page.tsx';

const route = [
  { agencyId: 'police', role: null, name: 'Công an huyện', responseHours: 48 },
  { agencyId: null, role: 'CHAIR' as const, name: 'Chủ tịch huyện', responseHours: null },
];
const baChuc = {
  id: 'ba-chuc',
  slug: 'ba-chuc',
  name: 'Thị trấn Ba Chúc',
  kind: 'TOWNSHIP' as const,
  parentId: null,
  endedOn: null,
  version: 1,
};
const raised = {
  at: '2026-06-14T01:00:00.000Z',
  kind: 'RAISED' as const,
  step: -1,
  toStep: 0,
  by: 'officer',
  agencyId: 'o-lam',
  text: 'Cần máy nổ',
};
const escalated = {
  at: '2026-06-14T05:00:00.000Z',
  kind: 'ESCALATED' as const,
  step: 0,
  toStep: 1,
  by: 'police-officer',
  agencyId: 'police',
  text: 'Đề nghị giao Điện lực cấp điện ngay',
};
const atPolice: Partial<BlockerRecord> = { agencyId: 'o-lam', route, path: [raised], state: 'ACKNOWLEDGED' };
const atChair: Partial<BlockerRecord> = {
  ...atPolice,
  id: 'at-chair',
  step: 1,
  state: 'RAISED',
  path: [raised, escalated],
  text: 'Cả xã mất điện',
};
const show = (
  role: Role,
  agencyId: string,
  blockers: Partial<BlockerRecord>[],
  at = '/blockers?plan=plan',
) => {
  const member = aMember({ role, agencyId });
  const things = prepareThings({
    agencies: [
      anAgency({ id: 'police', name: 'Công an huyện', shortName: 'Công an' }),
      anAgency({ id: 'o-lam', name: 'UBND xã Ô Lâm', shortName: 'Ô Lâm' }),
      anAgency({ id: 'electricity', name: 'Điện lực Tri Tôn', shortName: 'Điện lực' }),
    ],
    members: [member, aMember({ id: 'police-officer', fullName: 'Lê Quốc B', agencyId: 'police' })],
    plans: [aPlan({ route })],
    localities: [baChuc],
    tasks: [aTask()],
    blockers: blockers.map((blocker) => aBlocker(blocker)),
  });
  return renderScreen(<BlockersPage />, { things, viewer: aViewer({ member }), at });
};

describe('the desk’s inbox', () => {
  test('[S57] has the route’s columns; a blocker stands where it stands, with age and time left', async () => {
    const { container } = show('COORDINATOR', 'police', [
      { ...atPolice, answerBy: '2020-01-01T00:00:00.000Z' },
      atChair,
    ]);

    const column = within(screen.getByRole('region', { name: 'Công an huyện' }));
    expect(column.getByRole('link').textContent).toContain('Điểm cấp mất điện');
    expect(column.getByText(/quá hạn \d+ ngày/)).toBeTruthy();
    expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual([
      'Mới',
      'Công an huyện',
      'Chủ tịch huyện',
      'Chờ thực hiện',
      'Đã tháo gỡ',
    ]);
    expect(await violationsIn(container)).toEqual([]);
  });

  test('[S57] a blocker that another agency raises appears at once', async () => {
    const { things } = show('COORDINATOR', 'police', [atPolice]);

    const fresh = aBlocker({ ...atPolice, id: 'fresh', state: 'RAISED', text: 'Hết giấy in' });
    act(() =>
      things.bring(
        'board',
        anEvent({
          type: 'BlockerRaised',
          subjectKind: 'BLOCKER',
          subjectId: 'fresh',
          version: 1,
          blocker: fresh,
        }),
      ),
    );

    const column = within(screen.getByRole('region', { name: 'Mới' }));
    expect(await column.findByText('Hết giấy in')).toBeTruthy();
  });

  test('[S56] its panel tells the whole way and offers the verbs; escalating asks for the opinion', async () => {
    const sent = answerRequests({ EscalateBlocker: { escalateBlocker: { id: 'blocker', version: 2 } } });
    const { container } = show('COORDINATOR', 'police', [atPolice], '/blockers?plan=plan&blocker=blocker');

    expect(screen.getByText('Cần máy nổ')).toBeTruthy();
    expect(screen.getByText('sẽ đến nếu chuyển tiếp')).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Chuyển Chủ tịch huyện' }));
    const dialog = within(await screen.findByRole('dialog'));
    const send = () => fireEvent.click(dialog.getByRole('button', { name: 'Chuyển Chủ tịch huyện' }));
    send();
    expect(dialog.getByText(/Ghi nội dung này/)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText(/Ý kiến của cấp này/), { target: { value: 'Ngoài thẩm quyền' } });
    send();

    await screen.findByText('Đã ghi nhận');
    expect(sent[0]?.variables['input']).toMatchObject({
      blockerId: 'blocker',
      text: 'Ngoài thẩm quyền',
      baseVersion: 1,
    });
  });

  test('[S61] where another was quicker both are shown, what was written stays', async () => {
    answerRequests({ GuideBlocker: refuse('STALE_VERSION', 'Vừa được cập nhật.') });
    show('COORDINATOR', 'police', [atPolice], '/blockers?plan=plan&blocker=blocker');

    fireEvent.click(screen.getByRole('button', { name: 'Hướng dẫn' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('Hướng dẫn cách làm'), { target: { value: 'Mượn máy nổ' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Hướng dẫn' }));

    expect(await dialog.findByText('Hướng dẫn: Mượn máy nổ')).toBeTruthy();
    expect(dialog.getByDisplayValue('Mượn máy nổ')).toBeTruthy();
  });
});

describe('the chair', () => {
  test('[S64] has one decision at a time, with what the steps below advise', async () => {
    const { container } = show('CHAIR', 'ubnd', [
      atChair,
      { ...atChair, id: 'second', text: 'Thiếu kinh phí', stepSince: '2026-06-15T01:00:00.000Z' },
    ]);

    expect(screen.getByRole('heading', { level: 2, name: 'Cả xã mất điện' })).toBeTruthy();
    expect(screen.getByText('Đề nghị giao Điện lực cấp điện ngay')).toBeTruthy();
    expect(screen.getByText('1 / 2')).toBeTruthy();
    expect(await violationsIn(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Vướng mắc sau' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Thiếu kinh phí' })).toBeTruthy();
  });

  test('[S58] decides: the directive, an agency found without diacritics, a day', async () => {
    const sent = answerRequests({ DirectBlocker: { directBlocker: { id: 'at-chair', version: 2 } } });
    show('CHAIR', 'ubnd', [atChair]);

    fireEvent.click(screen.getByRole('button', { name: 'Quyết định' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('Ý kiến chỉ đạo'), { target: { value: 'Cấp điện trong ngày' } });
    fireEvent.click(dialog.getByRole('button', { name: '+ Giao việc cho đơn vị' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Ban hành chỉ đạo, giao 1 việc' }));
    expect(dialog.getByText('Chọn ít nhất một đơn vị.')).toBeTruthy();
    fireEvent.change(dialog.getByRole('searchbox'), { target: { value: 'dien luc' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Điện lực' }));
    fireEvent.click(dialog.getByRole('button', { name: '16/6 (+1)' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Ban hành chỉ đạo, giao 1 việc' }));

    await screen.findByText('Đã ban hành chỉ đạo');
    expect(sent[0]?.variables['input']).toMatchObject({
      text: 'Cấp điện trong ngày',
      tasks: [
        {
          text: 'Cấp điện trong ngày',
          leadAgencyIds: ['electricity'],
          cooperatingAgencyIds: [],
          deadline: { kind: 'BY', date: '2026-06-16' },
        },
      ],
    });
  });

  test('[S65] with nothing to decide is led to the whole route', () => {
    show('CHAIR', 'ubnd', [atPolice]);

    fireEvent.click(screen.getByRole('button', { name: 'Xem toàn tuyến' }));

    expect(screen.getByRole('region', { name: 'Công an huyện' })).toBeTruthy();
  });
});

describe('the agency that raised it', () => {
  test('[S56] sees first what it has to answer, and answers', async () => {
    const sent = answerRequests({ AnswerBlocker: { answerBlocker: { id: 'blocker', version: 2 } } });
    show(
      'AGENCY_LEAD',
      'o-lam',
      [{ ...atPolice, state: 'ASKED_BACK' }],
      '/blockers?plan=plan&blocker=blocker',
    );

    expect(screen.getByRole('heading', { name: 'Cần trả lời câu hỏi 1' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Trả lời' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('Trả lời'), { target: { value: 'Từ 18 giờ' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Trả lời' }));

    await screen.findByText('Đã ghi nhận');
    expect(sent[0]?.variables['input']).toMatchObject({ text: 'Từ 18 giờ' });
  });

  test('[S65] without any is told how one is raised', () => {
    show('STAFF', 'o-lam', []);

    expect(screen.getByRole('link', { name: 'Việc của đơn vị' })).toBeTruthy();
  });

  test('[S65] an observer reads all of it and has no verbs', () => {
    show('OBSERVER', 'party', [atPolice], '/blockers?plan=plan&blocker=blocker');

    expect(screen.queryByRole('button', { name: 'Tiếp nhận' })).toBeNull();
    expect(screen.getByRole('heading', { level: 3, name: 'Diễn biến' })).toBeTruthy();
  });
});

describe('a blocker on a locality', () => {
  test('[B1] is raised from the page of blockers, at the place that is chosen', async () => {
    const sent = answerRequests({ RaiseBlocker: { raiseBlocker: aBlocker() } });
    show('AGENCY_LEAD', 'o-lam', []);

    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Báo vướng mắc của địa bàn' }));
    });
    const sheet = within(await screen.findByRole('dialog', { name: 'Báo cáo vướng mắc', hidden: true }));
    fireEvent.click(sheet.getByText('Điện', { exact: true }));
    fireEvent.click(sheet.getByText('Gửi vướng mắc'));
    expect(sheet.getByText('Chọn địa bàn bị vướng.')).toBeTruthy();
    fireEvent.change(sheet.getByLabelText('Địa bàn bị vướng'), { target: { value: 'ba-chuc' } });
    await act(async () => {
      fireEvent.click(sheet.getByText('Gửi vướng mắc'));
    });

    expect(sent.map(({ variables }) => variables['input'])).toEqual([
      expect.objectContaining({ localityId: 'ba-chuc', assignmentId: null, kind: 'POWER' }),
    ]);
  });

  test('[B10] is not offered to who raises none', () => {
    show('CHAIR', 'police', []);

    expect(screen.queryByRole('button', { name: 'Báo vướng mắc của địa bàn' })).toBeNull();
  });
});
