import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { answerRequests, refuse } from '../../testing/network.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { SignInPage } from './sign-in-page.tsx';

const account = (username: string, role: string, agencyName: string) => ({
  username,
  role,
  agencyName,
  fullName: username,
});
const page = (demo: boolean) => ({
  signInPage: {
    demo,
    severalUnits: false,
    unitName: null,
    demoAccounts: demo
      ? [
          account('chair', 'CHAIR', 'UBND huyện'),
          account('o-lam', 'AGENCY_LEAD', 'UBND xã Ô Lâm'),
          account('justice', 'AGENCY_LEAD', 'Phòng Tư pháp'),
        ]
      : [],
  },
});

const show = async () => {
  await act(async () => void renderScreen(<SignInPage />));
  const type = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const submit = () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'Đăng nhập' })));
  return { type, submit };
};

describe('signing in', () => {
  test('[S11] a missing field says what to enter, beside itself, before anything is sent', async () => {
    const sent = answerRequests({ SignInPage: page(false) });
    const { submit } = await show();

    await submit();

    expect(screen.getByText('Nhập tên đăng nhập do quản trị của đơn vị cấp.')).toBeTruthy();
    expect(sent.map((one) => one.operation)).toEqual(['SignInPage']);
  });

  test('[S11] a wrong password is said beside the field, and what was typed stays', async () => {
    answerRequests({ SignInPage: page(false), SignIn: refuse('WRONG_PASSWORD', 'Mật khẩu không đúng') });
    const { type, submit } = await show();
    type('Tên đăng nhập', 'justice');
    type('Mật khẩu', 'không nhớ rõ');

    await submit();

    const password = screen.getByLabelText<HTMLInputElement>('Mật khẩu');
    expect(password.getAttribute('aria-invalid')).toBe('true');
    expect(password.value).toBe('không nhớ rõ');
    expect(screen.getByText('Mật khẩu không đúng')).toBeTruthy();
  });

  test('[S11] after too many attempts it says how long to wait, and waits', async () => {
    answerRequests({
      SignInPage: page(false),
      SignIn: refuse('RATE_LIMITED', 'Chậm lại', { retryAfter: 30 }),
    });
    const { type, submit } = await show();
    type('Tên đăng nhập', 'justice');
    type('Mật khẩu', 'giaoban-demo');

    await submit();

    expect(screen.getByRole('alert').textContent).toContain('30 giây');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Đăng nhập' }).disabled).toBe(true);
  });

  test('[S11] the demo accounts stand in groups, in demo mode only', async () => {
    const sent = answerRequests({ SignInPage: page(true), SignIn: refuse('ACCOUNT_DISABLED', 'Đã khoá') });
    await show();

    expect(screen.getByText('Lãnh đạo và thường trực (1)')).toBeTruthy();
    expect(screen.getByText('Xã, thị trấn (1)')).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByText('Phòng Tư pháp')));

    expect(sent.at(-1)?.variables).toEqual({ username: 'justice', password: 'giaoban-demo' });
  });

  test('[S11] without the demo there is nothing but the form', async () => {
    answerRequests({ SignInPage: page(false) });
    await show();

    expect(screen.queryByText('Đơn vị mẫu để dùng thử')).toBeNull();
  });

  test('[S12] with a one-time code a password of one’s own is set, and faults are said before sending', async () => {
    const sent = answerRequests({
      SignInPage: page(false),
      SignInWithCode: refuse('WRONG_PASSWORD', 'Mã không đúng'),
    });
    const { type } = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Có mã dùng một lần của quản trị' }));
    type('Tên đăng nhập', 'new');
    type('Mã dùng một lần', 'ABCD-EFGH');
    type('Mật khẩu mới', 'ngắn');
    const submit = () =>
      act(async () => fireEvent.click(screen.getByRole('button', { name: /Đặt mật khẩu/ })));

    await submit();
    expect(screen.getByText('Mật khẩu cần ít nhất 10 ký tự.')).toBeTruthy();
    type('Mật khẩu mới', 'bốn con voi đỏ');
    type('Nhập lại mật khẩu mới', 'bốn con voi đỏ');
    await submit();

    expect(sent.at(-1)?.operation).toBe('SignInWithCode');
    expect(screen.getByText('Mã không đúng')).toBeTruthy();
  });
});
