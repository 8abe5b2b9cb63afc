import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { answerRequests, refuse } from '../../testing/network.ts';
import { aMember, anAgency, anEvent } from '../../testing/records.ts';
import { aViewer, renderScreen } from '../../testing/render-screen.tsx';
import { prepareThings } from '../../testing/things.ts';
import { AdminPage } from './admin-page.tsx';

const admin = aMember({ id: 'admin', fullName: 'Bùi Quang', role: 'ADMIN' });
const an = aMember({ id: 'an', fullName: 'Trần Văn An', role: 'STAFF' });
const binh = aMember({ id: 'binh', fullName: 'Đỗ Bình' });

const account = (member: ReturnType<typeof aMember>, username: string, openAssignments = 0) => ({
  __typename: 'Account',
  member: { __typename: 'Member', ...member },
  username,
  phone: null,
  lastSeenAt: '2026-06-15T01:00:00.000Z',
  createdAt: '2026-06-01T01:00:00.000Z',
  openAssignments,
});
const accounts = { accounts: [account(admin, 'admin'), account(an, 'an', 4), account(binh, 'binh')] };
const code = { memberId: 'an', username: 'an', code: 'ABCD-EFGH', expiresAt: '2026-06-16T01:00:00.000Z' };

const show = async (at: string, member = admin) => {
  const things = prepareThings({ members: [admin, an, binh], agencies: [anAgency()] }, member.id);
  await act(async () => {
    renderScreen(
      <Routes>
        <Route path="admin/*" element={<AdminPage />} />
      </Routes>,
      { viewer: aViewer({ member }), at, things },
    );
  });
  return things;
};
const press = (name: string | RegExp, within_ = screen.getAllByRole('button', { name })) =>
  act(async () => fireEvent.click(within_.at(-1) as HTMLElement));
/** In the sheet if one is open: the filters behind it have the same names. */
const type = (label: RegExp, value: string) => {
  const sheet = screen.queryByRole('dialog');
  const field = (sheet ? within(sheet) : screen).getByLabelText(label);
  fireEvent.change(field, { target: { value } });
};
const fill = () => {
  type(/^Họ và tên/, 'Lê Thị Cúc');
  type(/^Tên đăng nhập/, 'cuc');
  type(/^Cơ quan/, 'justice');
  type(/^Vai trò/, 'STAFF');
};
const inSheet = () => within(screen.getByRole('dialog'));

describe('who sees administration', () => {
  test('[S80] nobody but the admin; the others are told for whom it is, and nothing is asked', async () => {
    const sent = answerRequests({ Accounts: accounts });

    await show('/admin/members', binh);

    expect(screen.getByText(/Mục này dành cho quản trị của đơn vị/)).toBeTruthy();
    expect(sent).toEqual([]);
  });

  test('[S80] each tab has its own address', async () => {
    answerRequests({ Accounts: accounts });

    await show('/admin/unit');

    expect(screen.getByRole('link', { name: 'Thiết lập' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByLabelText<HTMLInputElement>(/^Tên đơn vị/).value).toBe('UBND huyện Mẫu');
  });

  test('[S80] a list that cannot be loaded says so and is asked for again', async () => {
    answerRequests({});
    await show('/admin/members');
    expect(screen.getByRole('alert')).toBeTruthy();

    answerRequests({ Accounts: accounts });
    await press('Thử lại');

    expect(screen.getByText('Trần Văn An')).toBeTruthy();
  });
});

describe('the list of accounts', () => {
  test('[S81] shows what another admin changed, with who did it', async () => {
    answerRequests({ Accounts: accounts });
    const { bring } = await show('/admin/members');
    const renamed = aMember({ ...an, fullName: 'Trần Văn Ân', version: 2 });

    await act(async () =>
      bring(
        'directory',
        anEvent({
          type: 'MemberChanged',
          subjectKind: 'MEMBER',
          subjectId: 'an',
          actor: 'binh',
          member: renamed,
        }),
      ),
    );

    expect(await screen.findByText('Trần Văn Ân')).toBeTruthy();
    expect(screen.getByText('Đỗ Bình vừa sửa')).toBeTruthy();
  });

  test('[S81] a search that finds nobody offers the way back', async () => {
    answerRequests({ Accounts: accounts });
    await show('/admin/members');

    type(/^Tìm theo tên/, 'khong co');
    expect(screen.queryByText('Trần Văn An')).toBeNull();
    await press('Bỏ lọc');

    expect(screen.getByText('Trần Văn An')).toBeTruthy();
  });
});

describe('adding an account', () => {
  test('[S82] says what is missing beside each field before anything is sent', async () => {
    const sent = answerRequests({ Accounts: accounts });
    await show('/admin/members?open=new');

    await press('Lưu');

    expect(screen.getByText('Nhập họ và tên.')).toBeTruthy();
    expect(screen.getByText('Chọn cơ quan của người này.')).toBeTruthy();
    expect(sent.some((one) => one.operation === 'SaveMember')).toBe(false);
  });

  test('[S82] a refusal stands beside its field; closed and opened again, what was typed is still there', async () => {
    answerRequests({
      Accounts: accounts,
      SaveMember: refuse('DUPLICATE', 'Tên đăng nhập này đã có người dùng.', { field: 'username' }),
    });
    await show('/admin/members?open=new');
    fill();
    await press('Lưu');
    expect(screen.getByLabelText(/^Tên đăng nhập/).getAttribute('aria-invalid')).toBe('true');

    await press('Đóng');
    await press('Thêm tài khoản');

    expect(screen.getByLabelText<HTMLInputElement>(/^Họ và tên/).value).toBe('Lê Thị Cúc');
    await press('Bỏ, nhập lại từ đầu');
    expect(screen.getByLabelText<HTMLInputElement>(/^Họ và tên/).value).toBe('');
  });

  test('[S84] the one-time code is shown once, and closing it without a copy is asked about', async () => {
    answerRequests({
      Accounts: accounts,
      SaveMember: { saveMember: { account: account(aMember({ id: 'cuc' }), 'cuc'), resetCode: code } },
    });
    await show('/admin/members?open=new');
    fill();

    await press('Lưu');
    expect(screen.getByText('ABCD-EFGH')).toBeTruthy();
    await press('Đóng');
    expect(screen.getByText(/Đóng rồi sẽ không xem lại được/)).toBeTruthy();
    await press('Vẫn đóng');

    expect(screen.queryByText('ABCD-EFGH')).toBeNull();
  });
});

describe('two admins on one entry', () => {
  test('[S83] both states are shown, and only the person sends over the other', async () => {
    const current = { ...account({ ...an, fullName: 'Trần Ân', version: 2 }, 'an'), phone: '0296 3874 118' };
    const sent = answerRequests({
      Accounts: accounts,
      SaveMember: refuse('STALE_VERSION', 'Vừa được người khác sửa.', { current }),
    });
    await show('/admin/members?open=edit:an');
    type(/^Họ và tên/, 'Trần Văn Ấn');

    await press('Lưu');
    const conflict = inSheet().getByRole('alert').textContent ?? '';
    expect(conflict).toContain('Trần Ân');
    expect(conflict).toContain('Trần Văn Ấn');
    expect(screen.getByLabelText<HTMLInputElement>(/^Điện thoại/).value).toBe('0296 3874 118');
    await press('Vẫn gửi như tôi ghi');

    expect(sent.at(-1)?.variables).toMatchObject({
      input: { fullName: 'Trần Văn Ấn', phone: '0296 3874 118', baseVersion: 2 },
    });
    await press('Huỷ');
  });
});

describe('a leaver', () => {
  test('[S86] disabling says how much work is open, and hands it over first in one press', async () => {
    const sent = answerRequests({
      Accounts: accounts,
      HandOver: { handOver: { assignments: 4, disabled: true } },
    });
    await show('/admin/members?open=disable:an');
    expect(inSheet().getByText(/Còn 4 việc đang mở/)).toBeTruthy();

    await press('Bàn giao việc');
    await press('Bàn giao');
    expect(screen.getByText('Chọn người nhận việc.')).toBeTruthy();
    type(/^Người nhận việc/, 'binh');
    await press('Bàn giao');

    const handedOver = sent.find((one) => one.operation === 'HandOver');
    expect(handedOver?.variables).toMatchObject({
      input: { fromMemberId: 'an', toMemberId: 'binh', disable: true },
    });
    expect(screen.getByText(/Đã bàn giao 4 việc cho Đỗ Bình/)).toBeTruthy();
  });
});

describe('agencies', () => {
  test('[S85] the code follows the short name until it is written by hand', async () => {
    answerRequests({});
    await show('/admin/agencies?open=new');

    type(/^Tên ngắn/, 'Đài Truyền thanh');
    expect(screen.getByLabelText<HTMLInputElement>(/^Mã/).value).toBe('dai-truyen-thanh');
    type(/^Mã/, 'radio');
    type(/^Tên ngắn/, 'Đài huyện');

    expect(screen.getByLabelText<HTMLInputElement>(/^Mã/).value).toBe('radio');
  });

  test('[S85] ending one says who is still in it', async () => {
    answerRequests({});

    await show('/admin/agencies?open=end:justice');

    expect(inSheet().getByText(/Còn 3 tài khoản đang dùng/)).toBeTruthy();
    expect(inSheet().getByLabelText<HTMLInputElement>('Từ ngày').value).toBe('2026-06-15');
  });
});
